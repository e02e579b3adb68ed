/** Where a name occurs in running text. */
import { hasUnspaced } from '../words/unspaced.ts';

const apostrophes = "['’ʼ]";
/** Quotation marks around a nickname. They differ from language to language; French ones have spaces inside. */
const quotes = '\\u202f?["“”„«»「」]\\u202f?';
const gaps = '(?:[\\s\\u00a0\\u2007\\u202f]+|[-\\u2010\\u2011]\\s?)';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const optionalGap = `(?:${gaps})?`;

/** An initial, in an escaped text. Some newspapers leave out its stop, or the space before the next one: C. S. Lewis, C.S. Lewis. */
const initial = /(?<!\p{L})(\p{Lu})\\\./gu;
const nextInitial = /(?<=\p{Lu}\\\.\?)(?=\p{Lu})/gu;
const isInitial = (part = '') => /(?<!\p{L})\p{Lu}\.$/u.test(part);

function patternOf(name: string): string {
  const parts = name.split(/((?:[\s\u00a0\u2007\u202f]|[-\u2010\u2011])+|['’ʼ]|["“”„«»「」])/);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) {
        return escaped(part).replace(initial, '$1\\.?').replace(nextInitial, optionalGap);
      }
      if (isInitial(parts[index - 1]) && /^\p{Lu}/u.test(parts[index + 1] ?? ''))
        return optionalGap;
      if (/['’ʼ]/.test(part)) return apostrophes;
      return /["“”„«»「」]/.test(part) ? quotes : gaps;
    })
    .join('');
}

/**
 * A sticky pattern that matches a name with any white space or hyphen between its words, any apostrophe, and composed or
 * decomposed letters. `isWholeWord` tests word boundaries: lookarounds in each pattern would take longer than everything else.
 */
export function namePattern(name: string): RegExp {
  const forms = new Set([name.normalize('NFC'), name.normalize('NFD')].map(patternOf));
  return new RegExp([...forms].join('|'), 'uy');
}

const wordBefore = /(?:[\p{L}\p{M}\p{N}@_/]|[\p{L}\p{M}\p{N}]\.)$/u;
const wordAfter = /^(?:[\p{L}\p{M}\p{N}\p{Sc}@_]|[./][\p{L}\p{M}\p{N}])/u;

/** A slash separates two capitalised words, as in `Haqqani/Omar`; other slashes belong to paths. */
const wordAndSlash = /(?<![\p{L}\p{M}\p{N}@_./])\p{Lu}[\p{L}\p{M}’'-]*\/$/u;
const slashAndWord = /^\/\p{Lu}[\p{L}\p{M}’'-]*(?![\p{L}\p{M}\p{N}@_/]|\.\p{L})/u;

/** The number of characters that are searched for a word next to a slash. */
const reach = 40;

/** Whether a word may end between two characters without a space or punctuation: in scripts without spaces. */
const isOpen = (text: string, at: number) =>
  hasUnspaced(text.charAt(at - 1)) || hasUnspaced(text.charAt(at));

/**
 * Whether a range of a text begins and ends at word boundaries, and is not part of an address such
 * as `pakistan.example` or of an amount such as `US$5`.
 */
export function isWholeWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return (
    (!wordBefore.test(before) || wordAndSlash.test(before) || isOpen(text, start)) &&
    (!wordAfter.test(after) || slashAndWord.test(after) || isOpen(text, end))
  );
}
