/**
 * Words that the build adds to the index of a page and that no reader sees or types. Each has a letter of cuneiform in
 * it, and begins with a word of the query that asks for it: the index keeps both in the same file.
 */
import { shortHash } from '../../model/short-hash.ts';
import { searchWord } from './search-word.ts';
import { splitWords } from './split-words.ts';

/** A letter that nobody types (U+12000). To the engine it is a letter like others. */
export const marker = '\u{12000}';

/** Joins what is printed as one word and indexed as two: no line breaks and no space where it is (U+2060). */
export const joiner = '\u2060';

const hashed = (text: string) => marker + shortHash(text).toString(36);

/** The word of all stories that mention a name or are signed by an author. */
export const nameWord = (kind: string, slug: string): string =>
  `${slug.slice(slug.lastIndexOf('-') + 1)}${hashed(`${kind}/${slug}`)}`;

/** The word of stories with this headline, whatever its case, accents and punctuation. */
export function headlineWord(headline: string, language: string): string {
  const words = splitWords(headline, language).map(searchWord).filter(Boolean);
  // Typed apart or together: cease-fire.
  return words.length === 0 ? '' : `${words[0]}${marker}${hashed(words.join(''))}`;
}

/** A text without the letters that the build has added. */
export const withoutMarkers = (text: string): string =>
  text.includes(marker) || text.includes(joiner)
    ? text.replaceAll(marker, '').replaceAll(`${joiner} `, '')
    : text;
