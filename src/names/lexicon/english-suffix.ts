/** Suffixes of English words that names hardly ever have. */
const SUFFIX = /(?:tion|sion|ment|ness|able|ible|less|ally|ings)s?$/;

/** Whether a word has an English suffix. Such a word is not taken for a misspelt name. */
export const hasEnglishSuffix = (word: string): boolean => SUFFIX.test(word);
