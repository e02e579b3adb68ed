/** Words for what is of a country, for English alone: Iranian, Turkish. A story that prints Iran answers “Iranian election”. */
import { memoized } from '../../model/memoized.ts';
import { englishStems } from './english-stems.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** What the names of countries change to: Syria, Syrian; Iraq, Iraqi; Sweden, Swedish. */
const endings = ['n', 'i', 'ian', 'an', 'ese', 'ish'];

/** What newspapers call countries that the CLDR calls otherwise. */
const usual = ['Britain', 'Korea', 'Turkey', 'Burma', 'Bosnia', 'Congo', 'Palestine', 'America'];

const shortestStem = 3;

/** The name of the language of a country by the CLDR, if that is its first country and begins like its name: Turkish, Danish. */
function languageOf(code: string, country: string): string[] {
  const { language } = new Intl.Locale(`und-${code}`).maximize();
  if (new Intl.Locale(language).maximize().region !== code) return [];
  const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? '';
  return name[0] === country[0] && /^\p{L}+$/u.test(name) ? [name] : [];
}

/** The names of countries that are one word, with their codes in the CLDR: France has an obsolete one as well. */
function readCountries(): ReadonlyMap<string, readonly string[]> {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const named = Map.groupBy(codes, (code) => regions.of(code) ?? '');
  return new Map([
    ...[...named].filter(([country]) => /^\p{L}+$/u.test(country)),
    ...usual.map((country) => [country, country === 'Turkey' ? ['TR'] : []] as const),
  ]);
}

/** Returns a function that finds the words for what is of a country, in small letters, by its name. */
function openDemonyms(): (country: string) => readonly string[] {
  const countries = readCountries();
  const formed = memoized((country: string): readonly string[] => {
    const codes = countries.get(country) ?? [];
    const stems = [
      country,
      country.replace(/[aeiouy]$/, ''),
      country.replace(/(?:land|ain|en)$/, ''),
    ];
    const words = stems
      .filter((stem) => stem.length >= shortestStem)
      .flatMap((stem) => endings.map((ending) => stem + ending))
      .filter((word) => englishStems().has(word));
    const own = new Set([...words, ...codes.flatMap((code) => languageOf(code, country))]);
    return [...own].filter((word) => word !== country).map((word) => word.toLowerCase());
  });
  return memoized((country: string) => {
    if (!countries.has(country)) return [];
    // Nigerian is of Nigeria, not of Niger.
    const longer = [...countries.keys()].filter(
      (other) => other.length > country.length && other.startsWith(country),
    );
    return formed(country).filter((word) => !longer.some((other) => formed(other).includes(word)));
  });
}

let demonyms: ((country: string) => readonly string[]) | undefined;

/**
 * The words for what is of the countries that a text prints.
 *
 * @param words as they are printed  @param language ISO 639-1
 */
export function demonymsOf(words: readonly string[], language: string): string[] {
  if (language !== 'en') return [];
  const of = (demonyms ??= openDemonyms());
  return words.flatMap((word) => {
    // Most words are in small letters.
    if (!/^\P{L}*\p{Lu}/u.test(word)) return [];
    const [country = ''] = /\p{Lu}\p{L}+/u.exec(word) ?? [];
    return of(country);
  });
}
