import { searchWord } from '../../../names/words/search-word.ts';
import type { Hit } from '../hits.ts';
import { wordsOf } from '../passages.ts';

/** Whether a page only has an acronym that the engine takes for the singular of the word: ISI is not ISIS. */
export async function hasAcronymOnly({ data, words, fields }: Hit, word: string): Promise<boolean> {
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
