/** Words that hardly fit a phone in the large letters of headlines. */

/** The number of letters of the longest word. @param language BCP 47: Chinese, Japanese and Thai have no spaces between words */
export function longestWord(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return Math.max(0, ...Array.from(words, ({ segment }) => segment.length));
}

/** A heading that begins with a link or with text, with 18 letters in a row. */
const longInHeading =
  /<h[1-3][^>]*>(?:<a [^>]*>)?[^<]*[^\P{L}\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Thai}]{18}/u;

/** Whether a headline in HTML has a word that browsers have to hyphenate on phones. */
export const hasLongWord = (html: string): boolean => longInHeading.test(html);
