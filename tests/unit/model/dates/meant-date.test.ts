import { describe, expect, it } from 'vitest';
import { meantDate } from '../../../../src/model/dates/meant-date.ts';
import { readWrittenDate } from '../../../../src/model/dates/written-date.ts';

const isoOf = (text: string) => {
  const date = meantDate(text, 'en-GB');
  return date && `${date.day}${date.time ? ` ${date.time}` : ''}${date.offset ?? ''}`;
};

describe('a text that is not read as a date has one that is likely', () => {
  it.each([
    ['12. Januar 2026', '2026-01-12'],
    ['12 janvier 2026', '2026-01-12'],
    ['12 de enero de 2026', '2026-01-12'],
    ['12 Janaury 2026', '2026-01-12'],
    ['12 Febuary 2026', '2026-02-12'],
    ['20260112', '2026-01-12'],
    ['12.1.26', '2026-01-12'],
    ["12 Jan '26", '2026-01-12'],
    ['2026-01-12 24:00', '2026-01-13 00:00:00'],
    ['2026-12-31T24:00:00', '2027-01-01 00:00:00'],
    ['12 January 2026 13:00 PM', '2026-01-12 13:00:00'],
    ['12 January 2026 18:00h', '2026-01-12 18:00:00'],
    ['12 January 2026 09:30 (GMT)', '2026-01-12 09:30:00Z'],
    ['12 January 2026 09:30 GMT+2', '2026-01-12 09:30:00+02:00'],
    ['12 January 2026, 12 noon', '2026-01-12 12:00:00'],
    ['12 January 2026 09:30 |', '2026-01-12 09:30:00'],
    ['12 January 2026 09:30 EST', '2026-01-12 09:30:00-05:00'],
    ['12 January 2026 09:30 CET', '2026-01-12 09:30:00+01:00'],
  ])('%s', (text, date) => {
    expect(readWrittenDate(text, 'en-GB')).not.toHaveProperty('dates');
    expect(isoOf(text)).toBe(date);
  });
});

it.each(['soon', 'Jan 2026', '46034', '4 May 20', '12 January 2026 09:30 IST', '1/2/26', '12', ''])(
  'nothing is guessed of %j',
  (text) => expect(isoOf(text)).toBeUndefined(),
);

it.each([
  ['Tuesday, 12 January 2026', ['2026-01-12', '2026-01-13']],
  ['Sunday, 12 January 2026', ['2026-01-12', '2026-01-11']],
  ['Thu 12 Jan 2026', ['2026-01-12', '2026-01-15']],
  ['Friday 12 January 2026', ['2026-01-12', '2026-01-09']],
])('of a weekday that is not that of the day, both may be meant: %s', (text, meant) => {
  expect(readWrittenDate(text, 'en')).toMatchObject({ meant });
});

it('a long text is left at once', () => {
  expect(meantDate('12 '.repeat(50_000), 'en')).toBeUndefined();
});
