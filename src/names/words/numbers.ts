import { joiner, marker } from './marker.ts';

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

/** Digits of other scripts, with the signs of Arabic numbers: ٢٫٥. */
const digits = /\p{Nd}/gu;

/** A text with the digits 0 to 9 and European signs in the place of those of other scripts. */
export function europeanDigits(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', '')
    .replace(digits, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      if (code < 128) return digit;
      // The digits of a script are in order, and the first has no digit before it (Unicode, 4.6).
      let first = code;
      while (code - first < 9 && /\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
      return String(code - first);
    });
}

/** What stands before a number without being a part of it: ל-2.5. */
const joinedBefore = /(?<=\p{L}\p{Pd})(?=\d+[.,]\d)/gu;

/** A unit may stand behind it without a space: 2.5m. */
const number = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)+(?!\p{N})/gu;

/**
 * Marks decimals, so that the engine, which knows no punctuation, takes 2.5 for another word than 25. Groups of
 * thousands stay: 3,000 is 3000. What begins like a group, with three digits, is one only by its sign.
 *
 * @param language BCP 47
 */
export function markDecimals(text: string, language: string): string {
  if (!/\d[.,]\d/.test(text)) return text;
  const { group } = signsOf(language);
  return text.replace(joinedBefore, `${joiner} `).replace(number, (found) => {
    const [, last = ''] = /[.,](\d+)$/.exec(found) ?? [];
    const sign = found.at(-1 - last.length);
    const isGroup = sign === group && last.length === 3;
    return isGroup || /[.,].*[.,]/.test(found.replaceAll(group, ''))
      ? found
      : `${found.slice(0, -last.length)}${marker}${last}`;
  });
}

/** Whether a word is a number: the beginning of another number is no form of it. */
export const isNumber = (word: string): boolean => /^[\d.,\u{12000}]+$/u.test(word);
