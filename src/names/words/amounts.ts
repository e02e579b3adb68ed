/** Amounts and round numbers, which are written in several ways. Browsers load it with the code that finds stories. */
import { marker } from './marker.ts';
import { markDecimals } from './numbers.ts';

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
