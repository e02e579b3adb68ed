/** Tells whether a text contains some words, however their quotation marks, dashes and emphasis are typed. */

/** A character of a script that puts no spaces between words. */
export const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The letters and digits of a text, as words in lower case. */
function plainWords(text: string): string {
  const found = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return found?.join(' ') ?? '';
}

/** Words with something left out between them: `The town … Boldak`. */
const omission = /\[?(?:…|\.{3})\]?/;

/** The address of a link is not among its words. */
const address = /\]\([^)]*\)/g;

/** Whether a text contains some words. */
type SearchedText = (words: string) => boolean;

/**
 * Prepares a text for searching. The function tells whether it contains some words, as whole words; words without letters and
 * digits always match.
 */
export function searchedText(text: string): SearchedText {
  const all = ` ${plainWords(text)} `;
  const joined = all.replaceAll(' ', '');
  return (words) =>
    words
      .replace(address, ']')
      .split(omission)
      .map(plainWords)
      .every((part) =>
        withoutSpaces.test(part)
          ? joined.includes(part.replaceAll(' ', ''))
          : part === '' || all.includes(` ${part} `),
      );
}
