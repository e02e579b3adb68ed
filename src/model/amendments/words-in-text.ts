/** Whether words stand in a text, however their quotation marks, dashes and emphasis are typed. */

/** Scripts that put no spaces between words. */
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The letters and digits of a text alone, as words in lower case. */
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

/** A text in which words are looked for. */
type SearchedText = (words: string) => boolean;

/** Prepares a text. @returns whether words stand in it, as whole words; words without letters and digits always do */
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
