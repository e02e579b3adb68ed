/** The names of countries in other languages, from the Unicode CLDR, which comes with Node. For the build only. */
import { fold } from '../compare/fold.ts';
import type { LexiconName } from '../lexicon/name.ts';
import { createSpellingIndex } from '../lexicon/spelling-index.ts';

/** The languages of many readers. */
const LANGUAGES =
  'en de fr es it pt nl pl sv hu el ru uk tr ar fa ur he hi bn id vi zh zh-Hant ja ko'.split(' ');

/** What newspapers call countries that the CLDR calls otherwise. */
const USUAL =
  'BA Bosnia, CD Congo-Kinshasa, CD Democratic Republic of Congo, CD DR Congo, CD DRC, CG Congo-Brazzaville, CG Republic of Congo, ' +
  'CI Ivory Coast, CV Cabo Verde, CZ Czech Republic, FK Falklands, GB Britain, GB Great Britain, HK Hong Kong, KP DPRK, ' +
  'KR Republic of Korea, MK Macedonia, MM Burma, MO Macau, MO Macao, NL Holland, PS Palestine, PS Palestinian Authority, SZ Swaziland, TL East Timor, ' +
  'TR Turkey, US United States of America, VA Vatican';

let displayNames: readonly Intl.DisplayNames[] | undefined;

/** The names of regions in each language. */
const regionNames = () =>
  (displayNames ??= LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  ));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const codes = () =>
  [...letters]
    .flatMap((first) => [...letters].map((second) => first + second))
    .filter((code) => regionNames()[0]?.of(code) !== undefined);

/** Bosnia & Herzegovina, Bosnia and Herzegovina; the Gambia, Gambia. */
const key = (text: string) =>
  fold(text)
    .map((word) => word.text)
    .filter((word) => word !== 'and' && word !== 'the')
    .join(' ');

/** The names of a region in all these languages, without anything in brackets: Myanmar (Burma). */
const namesOf = (code: string) =>
  regionNames()
    .flatMap((language) => language.of(code) ?? [])
    .map((name) => name.replace(/\s*[([（].*/u, '').replace('о-ва', 'острова'));

const codesByName = (): ReadonlyMap<string, string> =>
  new Map([
    ...codes().flatMap((code) => namesOf(code).map((name): [string, string] => [key(name), code])),
    ...USUAL.split(', ').map((one): [string, string] => [key(one.slice(3)), one.slice(0, 2)]),
  ]);

let codesOfAll: ReadonlyMap<string, string> | undefined;

/** The name of a country in a language; undefined for other names. */
export function countryIn(name: string, language: string): string | undefined {
  const code = (codesOfAll ??= codesByName()).get(key(name));
  const own = regionNames()[LANGUAGES.indexOf(language)];
  return code === undefined ? undefined : own?.of(code);
}

/** Returns a function that tells whether a name is that of a country, in any of the languages. */
export function countryTest(): (name: Pick<LexiconName, 'kind' | 'name' | 'aliases'>) => boolean {
  let countries: ReadonlySet<string> | undefined;
  const isCountry = (text: string) => (countries ??= new Set(codes().flatMap(namesOf))).has(text);
  return ({ kind, name, aliases }) => kind === 'places' && [name, ...aliases].some(isCountry);
}

/**
 * Returns a function that finds the names of a country in other languages, without those that the search finds by their sound;
 * empty for a name that is not a country's.
 */
export function countryNames(): (name: LexiconName) => string[] {
  return (name) => {
    if (name.kind !== 'places') return [];
    const byName = (codesOfAll ??= codesByName());
    const known = [name.name, ...name.aliases];
    const code = known.map((text) => byName.get(key(text))).find((found) => found !== undefined);
    if (code === undefined) return [];
    const index = createSpellingIndex([name], () => []);
    const isFound = (text: string) =>
      index.matches(fold(text), {}).some(({ unmatched }) => unmatched.length === 0);
    return [...new Set(namesOf(code))].filter((text) => !isFound(text));
  };
}
