/** How a name may stand in running text. */

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
 * Matches a name at one place of a text (sticky): with any white space or hyphen between its words, any apostrophe, and
 * letters composed or not. Whether it stands there as a word is for `isWhole`: in each pattern, the classes of all letters
 * would take longer than everything else.
 */
export function spellingPattern(name: string): RegExp {
  const forms = new Set([name.normalize('NFC'), name.normalize('NFD')].map(patternOf));
  return new RegExp([...forms].join('|'), 'uy');
}

const endsInside = /(?:[\p{L}\p{M}\p{N}@_/]|[\p{L}\p{M}\p{N}]\.)$/u;
const goesOn = /^(?:[\p{L}\p{M}\p{N}\p{Sc}@_]|[./][\p{L}\p{M}\p{N}])/u;

/** A slash between two words with a capital, as in `Haqqani/Omar`, parts them. */
const wordAndSlash = /(?<![\p{L}\p{M}\p{N}@_./])\p{Lu}[\p{L}\p{M}’'-]*\/$/u;
const slashAndWord = /^\/\p{Lu}[\p{L}\p{M}’'-]*(?![\p{L}\p{M}\p{N}@_/]|\.\p{L})/u;

/** How far one has to look for a word beside a slash. */
const reach = 40;

/**
 * Whether a stretch of a text is made of whole words, and is no part of an address such as `pakistan.example`, nor of a sum
 * such as `US$5`.
 */
export function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return (
    (!endsInside.test(before) || wordAndSlash.test(before)) &&
    (!goesOn.test(after) || slashAndWord.test(after))
  );
}

/** A word, composed (NFC), and where it begins. */
export interface WordAt {
  word: string;
  start: number;
}

/** The words of a text with their places. */
export function wordsOf(text: string): WordAt[] {
  const isComposed = text.normalize('NFC') === text;
  let end = 0;
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((found) => {
    const start = text.indexOf(found, end);
    end = start + found.length;
    return { word: isComposed ? found : found.normalize('NFC'), start };
  });
}

/** Whether a name begins with a small letter (`al Qaeda`); it has a capital where a sentence begins with it. */
export const isLowerCase = (name: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(name);

/** `al Qaeda` → `Al Qaeda` */
export const capitalised = (name: string): string =>
  name.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** What looks like an address or a path in running text. */
const addresses = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+|(?<![^\s(])\/[^\s/]+\/\S*/giu;

/** A sign that stands for what is not to be read: it belongs to no word and to no gap between two. */
export const unreadable = '\uFFFC';

/** Whether there is anything in a text that addresses have: a quick look before a long one. */
export const mayHoldAddress = (text: string): boolean => /[@/]|www\./i.test(text);

/** The same text at the same length, with addresses made unreadable. */
export const withoutAddresses = (text: string): string =>
  mayHoldAddress(text) ? text.replace(addresses, (found) => unreadable.repeat(found.length)) : text;
