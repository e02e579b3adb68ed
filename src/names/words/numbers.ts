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

/** Units that are written at a number in one letter or two, with the words that are printed. */
const units: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};

/** A number with its unit: 4.3m. Its decimals may be marked. */
const withUnit = /^(\d[\d\u{12000}]*)(mn?|bn?|tn|k)$/iu;

/** How often a thousand is in a million, and so on. */
const powers = ['', 'thousand', 'million', 'billion', 'trillion'];

/** What is rather a sign for thousands than one for decimals: 50.000. */
const otherGroup = /^(\d{1,3})\u{12000}(\d{3})$/u;

/** The currency of an amount, at either end of it. */
const currency = /^\P{N}*?(\p{Sc})\P{N}*\d|\d\P{N}*?(\p{Sc})\P{N}*$/u;

/**
 * The word under which an amount is indexed in addition, with its currency; undefined if it has none.
 *
 * @param printed with the sign of the currency  @param word the amount as the index has it
 */
export function amountWord(printed: string, word: string): string | undefined {
  const [, before, after] = currency.exec(printed) ?? [];
  const sign = before ?? after;
  const number = word.replace(/[a-z]+$/i, '').replace(otherGroup, '$1$2');
  return sign && `${number}${marker}${sign.charCodeAt(0).toString(36)}`;
}

/**
 * What else is printed for a number: two words for 4.3m and for 4,000,000, another number for 50k; with a sign for thousands that
 * the language does not use, the number that is probably meant.
 *
 * @param word as the index has it
 */
export function numberForms(word: string): string[] {
  const [, amount = '', unit = ''] = withUnit.exec(word) ?? [];
  const name = units[unit.toLowerCase()];
  if (name) {
    const zeros = '000'.repeat(powers.indexOf(name));
    const inDigits = amount.includes(marker) ? [] : [amount + zeros];
    return [`${amount} ${name}`, amount + name, ...inDigits];
  }
  const [, round = '', thousands = ''] = /^(\d{1,3})((?:000)+)$/.exec(word) ?? [];
  const power = powers[thousands.length / 3];
  if (round && power) return [`${round} ${power}`];
  return otherGroup.test(word) ? [word.replace(marker, '')] : [];
}

/** A number whose groups of three digits have spaces between them. */
const spaced = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\p{L}\p{N}])/gu;

/** An amount: a number with a currency beside it. */
const amounts = /\p{Sc}[ \u00a0\u202f]?\d[\d.,]*|\d[\d.,]*[ \u00a0\u202f]?\p{Sc}/gu;

/** A number with a unit behind it: 4.3m. */
const abbreviated = /(?<![\p{L}\p{N}.,])(\d[\d.,]*)(mn?|bn|tn)(?![\p{L}\p{N}])/gu;

/**
 * The words of the numbers of a text that readers type otherwise: 50000 for 50 000, an amount with its currency, a number with
 * its unit in full.
 *
 * @param language BCP 47
 */
export function numberWords(text: string, language: string): string[] {
  if (!/\d/.test(text)) return [];
  const plain = (number: string) => markDecimals(number, language).replace(/[^\p{L}\p{N}]+/gu, '');
  const of = (pattern: RegExp) => [...text.matchAll(pattern)];
  return [
    ...of(spaced).map(([number]) => number.replace(/\D+/g, '')),
    ...of(amounts).flatMap(
      ([amount]) => amountWord(amount, plain(amount.replace(/[^\d.,]+|[.,]+$/g, ''))) ?? [],
    ),
    ...of(abbreviated).map(([, number = '', unit = '']) => plain(number) + units[unit]),
  ];
}
