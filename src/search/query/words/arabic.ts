/** Other spellings and forms of words in Arabic script. */

/** Arabic script with and without the alif before two consonants of a foreign word: اسکول, سکول. */
export const withoutAlif = (word: string) => [word.startsWith('ا') ? word.slice(1) : `ا${word}`];

/** What Persian and Urdu put between the parts of a word, for which others print a space. */
export const nonJoiner = '\u200c';

/** Endings of regular plurals, folded, in Arabic, Persian and Urdu. */
const arabicPlural = /(?<=.{3})(?:ات|ون|ين|ان|ه|ها|هاي|وں|يں)$/;

/** Arabic without the ending of a plural, or with another one, folded, and without its article: مستشفيات, مستشفى. */
export function arabicForms(word: string): string[] {
  const stem = word.replace(arabicPlural, '');
  const stems = [stem, stem.replace(/^[وف]?(?:[بك]?ال|لل)(?=.{3})/, '')];
  return [...new Set(stems)].flatMap((one) =>
    ['', 'ه', 'ي', 'ات', 'ون', 'ين'].map((ending) => one + ending),
  );
}

/** Letters of Arabic script that sound alike in the languages that are written in it, folded. */
const alikeLetters = ['زذضظ', 'سصث', 'تط', 'هح', 'غق', 'كق'];

/** A word with another letter that sounds alike in the place of one: ظریف, for ضریف. */
export const otherLetters = (word: string) =>
  Array.from(word).flatMap((letter, at) =>
    alikeLetters
      .filter((letters) => letters.includes(letter))
      .flatMap((letters) => Array.from(letters.replace(letter, '')))
      .map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  );
