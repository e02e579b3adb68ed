/**
 * Scripts whose words are not separated, and Korean, whose words carry particles. Each letter of them is indexed as a
 * word, and a typed word is searched for as its letters one after another: so it is found wherever it stands.
 */

/** A letter of such a script, for a pattern with the flag `u`. */
export const unspacedLetter =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー]';

const letter = new RegExp(unspacedLetter, 'u');

/** A letter or digit that has another one after it, with nothing or punctuation between them. */
const joined = /[\p{L}\p{N}]\p{M}*[^\p{L}\p{N}\p{M}\s]*(?=([\p{L}\p{N}]))/gu;

/** Languages in such a script, ISO 639-1. */
const languages = ['zh', 'ja', 'ko', 'th', 'lo', 'km', 'my'];

/** @param language ISO 639-1 */
export const isUnspacedLanguage = (language: string): boolean => languages.includes(language);

/** Whether a text has a letter of such a script. */
export const hasUnspaced = (text: string): boolean => letter.test(text);

/** Puts a separator between each such letter and its neighbours, after the punctuation between them. */
export const splitUnspaced = (text: string, separator: string): string =>
  hasUnspaced(text)
    ? text.replace(joined, (found, next: string) =>
        hasUnspaced(found) || hasUnspaced(next) ? found + separator : found,
      )
    : text;
