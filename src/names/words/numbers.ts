import { marker } from './marker.ts';

/** The signs that group thousands and begin decimals, by language: 3,000.5 and 3.000,5. */
const signs = new Map<string, { group: string; decimal: string }>();

function signsOf(language: string) {
  const known = signs.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12345678.9);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const found = { group: of('group'), decimal: of('decimal') };
  signs.set(language, found);
  return found;
}

const number = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)+(?![\p{L}\p{N}])/gu;

/**
 * Marks decimals, so that the engine, which knows no punctuation, takes 2.5 for another word than 25. Groups of
 * thousands stay: 3,000 is 3000. What begins like a group, with three digits, is one only by its sign.
 *
 * @param language BCP 47
 */
export function markDecimals(text: string, language: string): string {
  if (!/\d[.,]\d/.test(text)) return text;
  const { group } = signsOf(language);
  return text.replace(number, (digits) => {
    const [, last = ''] = /[.,](\d+)$/.exec(digits) ?? [];
    const sign = digits.at(-1 - last.length);
    const isGroup = sign === group && last.length === 3;
    return isGroup || /[.,].*[.,]/.test(digits.replaceAll(group, ''))
      ? digits
      : `${digits.slice(0, -last.length)}${marker}${last}`;
  });
}

/** Whether a word is a number: the beginning of another number is no form of it. */
export const isNumber = (word: string): boolean => /^[\d.,\u{12000}]+$/u.test(word);
