/** Whether a script or a language has rules of its own for words that no page has. */

/** Whether a language writes compounds as one word. @param language BCP 47 */
export const isCompounding = (language: string): boolean =>
  /^(?:de|nl|da|sv|nb|nn|no|is)\b/i.test(language);

/** Whether all letters of a text are Latin. */
export const isLatin = (text: string): boolean => /^[\p{sc=Latin}\P{L}]*$/u.test(text);

/** Whether there are rules for a word (lost-words.ts). @param language BCP 47 */
export const hasRules = (word: string, language: string): boolean =>
  isCompounding(language) || !isLatin(word);
