import { describe, expect, it } from 'vitest';
import { marker } from '../../../../src/names/words/marker.ts';
import { isNumber, markDecimals } from '../../../../src/names/words/numbers.ts';

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
