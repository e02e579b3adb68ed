/** How a name may stand in running text. */

/** A sign that belongs to a word. */
export const wordSign = '[\\p{L}\\p{M}\\p{N}]';

const apostrophes = "['’ʼ]";
const gaps = '(?:[\\s\\u00a0\\u2007\\u202f]+|[-\\u2010\\u2011]\\s?)';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function patternOf(name: string): string {
  return name
    .split(/((?:[\s\u00a0\u2007\u202f]|[-\u2010\u2011])+|['’ʼ])/)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      return /['’ʼ]/.test(part) ? apostrophes : gaps;
    })
    .join('');
}

/**
 * Matches a name at one place of a text (sticky): with any white space or hyphen between its words, any apostrophe,
 * letters composed or not; whole words only, and not as a part of an address such as `pakistan.example`.
 */
export function spellingPattern(name: string): RegExp {
  const forms = new Set([name.normalize('NFC'), name.normalize('NFD')].map(patternOf));
  const before = `(?<!${wordSign}|[@_/]|${wordSign}\\.)`;
  const after = `(?!${wordSign}|[@_]|[./]${wordSign})`;
  return new RegExp(`${before}(?:${[...forms].join('|')})${after}`, 'uy');
}

/** The words of a text with their places. */
export function wordsOf(text: string): { word: string; start: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: match[0].normalize('NFC'),
    start: match.index,
  }));
}

/** The first word of a name, under which it is looked up. */
export const firstWord = (name: string): string => wordsOf(name)[0]?.word ?? '';

/** Whether a name begins with a small letter (`al Qaeda`); it has a capital where a sentence begins with it. */
export const isLowerCase = (name: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(name);

/** `al Qaeda` → `Al Qaeda` */
export const capitalised = (name: string): string =>
  name.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** What looks like an address or a path in running text. */
const addresses = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+|(?<![^\s(])\/[^\s/]+\/\S*/giu;

/** A sign that stands for what is not to be read: it belongs to no word and to no gap between two. */
export const unreadable = '\uFFFC';

/** The same text at the same length, with addresses made unreadable. */
export const withoutAddresses = (text: string): string =>
  text.replace(addresses, (found) => unreadable.repeat(found.length));
