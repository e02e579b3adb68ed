import { describe, expect, it } from 'vitest';
import { marker } from '../../../../src/names/words/marker.ts';
import {
  amountWord,
  isNumber,
  markDecimals,
  numberForms,
  numberWords,
} from '../../../../src/names/words/numbers.ts';

/** The text as the index has it, with a bar where the marker is. */
const marked = (text: string, language: string) =>
  markDecimals(text, language).replaceAll(marker, '|');

describe('decimals are marked, thousands are not', () => {
  it.each([
    ['en', 'Growth of 2.5 percent', 'Growth of 2.|5 percent'],
    ['en', 'and 25 percent, 3,000 or 3000', 'and 25 percent, 3,000 or 3000'],
    ['en-GB', '£4.25, at 3,000.5', '£4.|25, at 3,000.|5'],
    ['en', '£2.5m, 1.2-mile, 3,000th', '£2.|5m, 1.|2-mile, 3,000th'],
    ['en', '30,000,000 of 12.5.', '30,000,000 of 12.|5.'],
    ['en', '3.141 is no group', '3.|141 is no group'],
    ['de', '2,5 Prozent von 3.000', '2,|5 Prozent von 3.000'],
    ['de', '3.000,25 Euro', '3.000,|25 Euro'],
    ['fr', '2,5 pour cent', '2,|5 pour cent'],
    // Dates, versions and addresses are no decimals.
    ['en', 'on 12.5.2020 at 10.0.0.1', 'on 12.5.2020 at 10.0.0.1'],
    ['en', 'in v2.5 and A4.5', 'in v2.5 and A4.5'],
    ['en', '1, 2. And 3,', '1, 2. And 3,'],
  ])('%s: %s', (language, text, expected) => {
    expect(marked(text, language)).toBe(expected);
  });
});

it.each([
  ['2.5', true],
  [`2${marker}5`, true],
  ['30', true],
  ['9/11', false],
  ['25m', false],
  ['', false],
])('“%s” is a number: %s', (word, expected) => {
  expect(isNumber(word)).toBe(expected);
});

const barred = (words: readonly string[]) => words.map((word) => word.replaceAll(marker, '|'));

describe('what else is printed for a number', () => {
  it.each([
    ['4|3m', ['4|3 million', '4|3million']],
    ['5m', ['5 million', '5million', '5000000']],
    ['50k', ['50 thousand', '50thousand', '50000']],
    ['2bn', ['2 billion', '2billion', '2000000000']],
    ['5000000', ['5 million']],
    ['50000', ['50 thousand']],
    // The sign for thousands of another language.
    ['50|000', ['50000']],
    ['2|5', []],
    ['2024', []],
    ['1000000000000000', []],
    ['f16', []],
  ])('%s: %j', (word, forms) => {
    expect(barred(numberForms(word.replaceAll('|', marker)))).toEqual(forms);
  });
});

describe('the words of the numbers of a text', () => {
  const pounds = `|${'£'.charCodeAt(0).toString(36)}`;
  const euros = `|${'€'.charCodeAt(0).toString(36)}`;

  it.each([
    ['en', 'a cheque for £50,000.', [`50000${pounds}`]],
    ['en', 'won £4.2 million', [`4|2${pounds}`]],
    ['en', 'cost £4.3m, or 2bn', [`4|3${pounds}`, '4|3million', '2billion']],
    ['en', 'some 50\u00a0000 people, 1 200 of them', ['50000', '1200']],
    ['de', '50.000 € für 2,5 Prozent', [`50000${euros}`]],
    ['en', 'in May 2024 and 12 m wide', []],
    ['en', 'no number', []],
  ])('%s: %s', (language, text, words) => {
    expect(barred(numberWords(text, language))).toEqual(words);
  });

  it('are those by which a reader asks for an amount', () => {
    expect(amountWord('£50,000', '50000')).toBe(numberWords('£50,000', 'en')[0]);
    expect(amountWord('50.000 €', '50000')).toBe(numberWords('50.000 €', 'de')[0]);
    expect(amountWord('£50.000', `50${marker}000`)).toBe(numberWords('£50,000', 'en')[0]);
    expect(amountWord('£4.3m', `4${marker}3m`)).toBe(numberWords('£4.3 million', 'en')[0]);
    expect(amountWord('50000', '50000')).toBeUndefined();
  });
});
