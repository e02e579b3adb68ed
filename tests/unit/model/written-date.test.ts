import { expect, it } from 'vitest';
import { readWrittenDate } from '../../../src/model/written-date.ts';

it.each([
  ['2026', 'en-GB', '2026', '2026'],
  ['2026-11', 'en-GB', '2026-11', 'November 2026'],
  ['2026-11-20', 'en-GB', '2026-11-20', '20 November 2026'],
  ['2026-11-20', 'en-US', '2026-11-20', 'November 20, 2026'],
  ['2026-11-20', 'de', '2026-11-20', '20. November 2026'],
  ['0950-01-02', 'en-GB', '0950-01-02', '2 January 950'],
  ['3 March 2024', 'en-GB', '2024-03-03', '3 March 2024'],
  ['March 3, 2024', 'en-US', '2024-03-03', 'March 3, 2024'],
  ['Sept. 2024', 'en-GB', '2024-09', 'Sept. 2024'],
  ['3. März 2024', 'de', '2024-03-03', '3. März 2024'],
  ['3 février 2024', 'fr', '2024-02-03', '3 février 2024'],
  ['3 марта 2024', 'ru', '2024-03-03', '3 марта 2024'],
])('%s in %s is %s', (written, language, dateTime, text) => {
  expect(readWrittenDate(written, language)).toEqual({ dateTime, text });
});

it.each([
  '2026-02-30',
  '2026-13',
  '2026-11-20 25:00',
  '30 February 2024',
  'Summer 2024',
  '3 März 2024',
  '12 March',
  'Later',
])('%s is no date in English', (written) => {
  expect(readWrittenDate(written, 'en')).toBeUndefined();
});
