/** Words for what is of a country, for English alone: Iranian, Turkish. A story that prints Iran answers “Iranian election”. */
import { readEnglishStems } from './english-stems.ts';

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

/** The words for what is of each country, in small letters, by its name. */
let demonyms: ReadonlyMap<string, readonly string[]> | undefined;

function readDemonyms(): ReadonlyMap<string, readonly string[]> {
  const words = readEnglishStems();
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const found = new Map<string, readonly string[]>();
  const add = (country: string, code?: string) => {
    const stems = [
      country,
      country.replace(/[aeiouy]$/, ''),
      country.replace(/(?:land|ain|en)$/, ''),
    ];
    const formed = stems
      .filter((stem) => stem.length >= shortestStem)
      .flatMap((stem) => endings.map((ending) => stem + ending));
    const own = [
      ...formed.filter((word) => words.has(word)),
      ...(code ? languageOf(code, country) : []),
    ];
    const others = [...new Set(own)].filter((word) => word !== country);
    if (others.length > 0)
      found.set(
        country,
        others.map((word) => word.toLowerCase()),
      );
  };
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const country = regions.of(code);
    if (country && /^\p{L}+$/u.test(country)) add(country, code);
  }
  for (const country of usual) add(country, country === 'Turkey' ? 'TR' : undefined);
  // Nigerian is of Nigeria, not of Niger.
  const isLonger = (country: string, word: string) =>
    [...found].some(
      ([other, words]) =>
        other.length > country.length && other.startsWith(country) && words.includes(word),
    );
  return new Map(
    [...found].map(([country, words]) => [
      country,
      words.filter((word) => !isLonger(country, word)),
    ]),
  );
}

/**
 * The words for what is of the countries that a text prints.
 *
 * @param words as they are printed  @param language ISO 639-1
 */
export function demonymsOf(words: readonly string[], language: string): string[] {
  if (language !== 'en') return [];
  demonyms ??= readDemonyms();
  return words.flatMap((word) => {
    // Most words are in small letters.
    if (!/^\P{L}*\p{Lu}/u.test(word)) return [];
    const [country = ''] = /\p{Lu}\p{L}+/u.exec(word) ?? [];
    return demonyms?.get(country) ?? [];
  });
}
