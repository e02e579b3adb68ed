import { marker } from './marker.ts';

/** Acronyms that are also everyday English words. */
const ambiguous: ReadonlySet<string> = new Set(['us', 'it', 'who', 'is', 'am', 'id', 'as', 'or']);

/** The ends of acronyms that mean the same without them: USA is US. */
const longer: ReadonlyMap<string, string> = new Map([['usa', 'us']]);

const pattern = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.(?:\p{Lu}\.?)+|\p{Lu}{2,3})(?![\p{L}\p{N}])/gu;

/**
 * The word under which an acronym is indexed in addition, so that US, U.S. and USA are one, and are not the word “us”;
 * undefined for others.
 *
 * @param word without punctuation, in small letters
 */
export function acronymWord(word: string): string | undefined {
  const short = longer.get(word) ?? word;
  return ambiguous.has(short) ? `${short}${marker}` : undefined;
}

/** What each acronym has: a capital letter and a second one, or a stop, behind it. */
const some = /[A-Z][A-Z.]/;

/** The words of the acronyms that a text has. */
export const acronymWords = (text: string): string[] =>
  some.test(text)
    ? (text.match(pattern) ?? []).flatMap(
        (found) => acronymWord(found.replaceAll('.', '').toLowerCase()) ?? [],
      )
    : [];
