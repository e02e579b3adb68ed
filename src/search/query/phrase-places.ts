/** Finds a phrase in a page. */

/** A word in lower case, without the punctuation around it and the ending of a possessive. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
    .replace(/['’]s$/u, '');

/** A word without accents and punctuation, for comparison. */
const comparable = (word: string): string =>
  bare(word)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * All occurrences of a phrase; the engine reports only the first. Spaces and hyphens are ignored: `al Qaeda` is
 * `al-Qaeda`.
 *
 * @param words the words of the page
 * @returns the indexes of the words
 */
export function phrasePlaces(words: readonly string[], phrase: string): number[] {
  const wanted = phrase.split(/\s+/).map(comparable).join('');
  if (wanted === '') return [];
  const texts = words.map(comparable);
  return texts.flatMap((_, start) => {
    let text = '';
    let at = start;
    while (at < texts.length && text.length < wanted.length) {
      text += texts[at];
      at += 1;
    }
    const isHere = text === wanted && texts[start];
    return isHere ? [...texts.keys()].slice(start, at) : [];
  });
}
