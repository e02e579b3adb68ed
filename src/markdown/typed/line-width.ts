/**
 * Whether lines were broken by an editor on purpose or by a program that wraps them. A program breaks a line only where the next word
 * does not fit any more.
 */

/** What is typed in a line and printed nowhere: addresses, tags, marks of quotations, and spaces at the ends. */
const unprinted =
  /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: "[^"]*")?\)|\bhttps?:\/\/\S+|<\/?[a-z][^<>]*>|^(?:[ \t]*>)+|\s+$/gi;

const isWide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/gu;

/** How wide a line is, in columns. */
export function widthOf(line: string): number {
  const printed = line.replace(unprinted, '');
  return printed.length + (printed.match(isWide)?.length ?? 0);
}

/** Programs wrap lines in fewer columns. */
export const widest = 120;

/** No program wraps lines in so few columns. */
export const narrowest = 50;

const firstWord = /^[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|^./u;

/** Whether the first word of a line would have had room in the line before it, if lines may be so wide. */
export const hasRoom = (
  before: string,
  line: string,
  width: number,
  measure = widthOf,
): boolean => {
  const [word = ''] = firstWord.exec(line.replace(/^[\s>]+/, '')) ?? [];
  return measure(before) + 1 + measure(word) <= width;
};

/** How long a line is as it is typed, which is what programs count. */
export const lengthOf = (line: string): number => line.trim().length;

/** The first letter or digit of a line, without marks before it. */
const first = /^[\s>*_~([{"“„«‘'¿¡]*(?=[\p{L}\p{N}])(.)/u;

/** Whether a line may begin a sentence: with a capital letter, a digit, or a letter of a script without capitals. */
export const maySentenceBegin = (line: string): boolean =>
  /[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(first.exec(line)?.[1] ?? '');

/** Whether a line begins with a capital letter. */
export const beginsWithCapital = (line: string): boolean =>
  /\p{Lu}/u.test(first.exec(line)?.[1] ?? '');

/** Whether a line ends a sentence. */
export const endsSentence = (line: string): boolean =>
  /[.!?…。！？।؟۔][)\]}*_~"”’»'`]*(?:\[\^[^\]\s]+\])?\s*$/u.test(line);
