/**
 * Words that the build adds to the index of a page and that no reader sees or types. Each has a letter of cuneiform in
 * it, and begins with a word of the query that asks for it: the index keeps both in the same file. The word of a day
 * does not, so that a number that is being typed does not find it.
 */
import { shortHash } from '../../model/short-hash.ts';
import { marker } from './marker.ts';
import { searchWord } from './search-word.ts';
import { splitWords } from './split-words.ts';

const hashed = (text: string) => marker + shortHash(text).toString(36);

/** The word of all stories that mention a name or are signed by an author. */
export const nameWord = (kind: string, slug: string): string =>
  `${slug.slice(slug.lastIndexOf('-') + 1)}${hashed(`${kind}/${slug}`)}`;

/** The word of all stories that were published on a day of any year. @param day `11-26` */
export const dayWord = (day: string): string => hashed(`day/${day}`);

/** The word of stories with this headline, whatever its case, accents and punctuation. */
export function headlineWord(headline: string, language: string): string {
  const words = splitWords(headline, language).map(searchWord).filter(Boolean);
  // Typed apart or together: cease-fire.
  return words.length === 0 ? '' : `${words[0]}${marker}${hashed(words.join(''))}`;
}
