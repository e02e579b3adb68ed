/** Words that hardly fit a phone in the large letters of headlines, and the styles that they need. */
import { withoutSpaces } from './amendments/words-in-text.ts';

/** How many letters of a word in the paper's name fit a phone in their usual size. */
const usualLetters = 14;

/**
 * The style that makes the longest word of the paper's name fit a phone (styles/site/nameplate.css); empty if it does anyway.
 *
 * @param language BCP 47: Chinese, Japanese and Thai have no spaces between words
 */
export function nameStyle(title: string, language: string): string {
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(title);
  const letters = Math.max(0, ...Array.from(words, ({ segment }) => segment.length));
  return letters > usualLetters ? `.nameplate{--letters:${letters}}` : '';
}

/** A heading that begins with a link or with text, with 18 letters in a row. */
const longInHeading = new RegExp(
  `<h[1-3][^>]*>(?:<a [^>]*>)?[^<]*(?:(?!${withoutSpaces.source})\\p{L}){18}`,
  'u',
);

/** Whether a headline in HTML has a word that browsers have to hyphenate on phones. */
export const hasLongWord = (html: string): boolean => longInHeading.test(html);
