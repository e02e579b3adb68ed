/** How long a text takes to read, in any language. */

/** Average silent reading speed for English non-fiction (Brysbaert 2019). To say the same takes as long in other languages. */
const wordsPerMinute = 238;

/** Scripts without spaces between words, with the number of characters that say about as much as one word. */
const unspaced: readonly (readonly [characters: RegExp, perWord: number])[] = [
  [/[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]&&\p{L}]/gv, 1.75],
  [/[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gv, 5],
];

/** Whether a text may have such a script. Most do not. */
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ud840-\ud88d]/;

const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The number of words of rendered text. In scripts without spaces, characters count as parts of words. */
export function wordCount(html: string): number {
  let text = html.replace(/<[^>]*>|&#?\w+;/g, ' ');
  let characterWords = 0;
  if (mayBeUnspaced.test(text)) {
    for (const [characters, perWord] of unspaced) {
      characterWords += (text.match(characters)?.length ?? 0) / perWord;
      text = text.replace(characters, ' ');
    }
  }
  return Math.round(characterWords) + text.split(/\s+/).filter(isWord).length;
}

/** The reading time of rendered text in whole minutes, at least 1. */
export function readingMinutes(html: string): number {
  return Math.max(1, Math.round(wordCount(html) / wordsPerMinute));
}
