import { expect, it } from 'vitest';
import { readTimelineDate, timelineDateFault } from '../../../../src/model/dates/timeline-date.ts';

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
  ['20.11.2026', 'de', '2026-11-20', '20. November 2026'],
  ['3rd March 2024, 6pm', 'en-GB', '2024-03-03T18:00', '3rd March 2024, 6pm'],
  ['3 March 2024', 'de', '2024-03-03', '3 March 2024'],
  ['2026-11-20 18:00 UTC', 'en-GB', '2026-11-20T18:00Z', '2026-11-20 18:00 UTC'],
  ['3 марта 2024', 'ru', '2024-03-03', '3 марта 2024'],
])('%s in %s is %s', (written, language, dateTime, text) => {
  expect(readTimelineDate(written, language)).toEqual({ dateTime, text });
});

it.each([
  '2026-02-30',
  '2026-13',
  '2026-11-20 25:00',
  '30 February 2024',
  'Summer 2024',
  '3 März 2024',
  '12 March',
  '03/04/2024',
  '1914-1918',
  'Later',
])('%s is no date in English', (written) => {
  expect(readTimelineDate(written, 'en')).toBeUndefined();
});

it.each([
  ['03/04/2024', 'may be that of two days', ['2024-04-03', '2024-03-04']],
  [
    '31 April 2024',
    'is a day that does not exist: that month has 30 days',
    ['2024-04-30', '2024-05-01'],
  ],
  [
    'Monday, 3 March 2024',
    'names a weekday that is not that of the day',
    ['2024-03-03', '2024-03-04'],
  ],
  ['32 May 2024', 'is no day of a year', []],
  ['2024-13', 'is not a date with a day, a month and a year', []],
])('%s is meant as a date, and %s', (label, reason, meant) => {
  expect(timelineDateFault(label, 'en')).toEqual({ reason, meant });
});

it.each([
  'Summer 2024',
  '12 March',
  '1914-1918',
  'Later',
  '9/11',
  '4 May 24',
  'Day 3',
  '2024',
  '3 May 2024',
])('%s is a label, or a date', (label) => {
  expect(timelineDateFault(label, 'en')).toBeUndefined();
});
