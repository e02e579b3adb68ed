import { searchWord } from '../../../names/words/search-word.ts';
import type { Hit } from '../hits.ts';
import { wordsOf } from '../passages.ts';

/** A word that is longer is no acronym: to read a page for it costs a round trip. */
const longest = 6;

/** How many pages of each index part are read. */
const mostRead = 4;

/** Whether a page only has an acronym that the engine takes for the singular of the word: ISI is not ISIS. */
async function hasAcronymOnly({ data, words, fields }: Hit, word: string): Promise<boolean> {
  const page = await data();
  const text = wordsOf(page);
  const found = [
    ...words.map((at) => text[at] ?? ''),
    ...fields.map((field) => page.meta[field] ?? ''),
  ]
    .flatMap((one) => one.match(/\p{L}+/gu) ?? [])
    .filter((one) => searchWord(one).startsWith(word.slice(0, -1)));
  return (
    found.length > 0 && found.every((one) => /^\p{Lu}+$/u.test(one) && one.length < word.length)
  );
}

/**
 * Whether the pages on which the engine has found a word only have such an acronym. Reads some of them if the word may be one.
 *
 * @param parts the pages of each index part
 */
export async function areOtherAcronyms(
  parts: readonly (readonly Hit[])[],
  word: string,
): Promise<boolean> {
  if (!word.endsWith('s') || word.length > longest) return false;
  for (const hit of parts.flatMap((hits) => hits.slice(0, mostRead))) {
    if (!(await hasAcronymOnly(hit, word))) return false;
  }
  return parts.some((hits) => hits.length > 0);
}
