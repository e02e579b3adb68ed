import { describe, expect, it } from 'vitest';
import { amountWord, numberForms, numberWords } from '../../../../src/names/words/amounts.ts';
import { marker } from '../../../../src/names/words/marker.ts';

/** Words as the index has them, with a bar where the marker is. */
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
