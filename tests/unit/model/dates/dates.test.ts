import { describe, expect, it } from 'vitest';
import { createDates } from '../../../../src/model/dates/dates.ts';

const zones = ['UTC', 'Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles'];

describe('a moment', () => {
  const moment = '2009-12-15T22:30:00-05:00';

  it.each([
    ['UTC', '16 December 2009', '16 December 2009, 03:30 UTC'],
    ['America/New_York', '15 December 2009', '15 December 2009, 22:30 GMT-5'],
    ['Asia/Karachi', '16 December 2009', '16 December 2009, 08:30 GMT+5'],
  ])('is shown in the zone of the paper, %s', (zone, day, full) => {
    const dates = createDates('en-GB', zone);
    expect(dates.day(moment)).toBe(day);
    expect(dates.full(moment)).toBe(full);
  });

  it.each([
    ['en-US', 'December 16, 2009'],
    ['de-DE', '16. Dezember 2009'],
    ['fr', '16 décembre 2009'],
    ['ar', '16 ديسمبر 2009'],
    ['ur', '16 دسمبر، 2009'],
    // The Gregorian calendar, unless the tag asks for another.
    ['fa', '۱۶ دسامبر ۲۰۰۹'],
    ['ps', '۲۰۰۹ دسمبر ۱۶'],
    ['fa-u-nu-latn', '16 دسامبر 2009'],
    ['fa-u-ca-persian', '۲۵ آذر ۱۳۸۸'],
    ['ru', '16 декабря 2009 г.'],
    ['zh', '2009年12月16日'],
  ])('is shown in the language of the paper, %s', (language, day) => {
    expect(createDates(language, 'UTC').day(moment)).toBe(day);
  });

  it.each([
    ['de', '16. Dezember 2009, 03:30 UTC'],
    ['ar', '16 ديسمبر 2009، 3:30 ص UTC'],
    ['zh', '2009年12月16日 UTC 03:30'],
  ])('has its time of day as the language puts it, %s', (language, full) => {
    expect(createDates(language, 'UTC').full(moment)).toBe(full);
  });
});

describe('the day for machines', () => {
  it.each([
    ['America/New_York', '2009-12-15'],
    ['Asia/Karachi', '2009-12-16'],
  ])('is that which readers see, in %s', (zone, day) => {
    expect(createDates('en-GB', zone).isoDay('2009-12-15T22:30:00-05:00')).toBe(day);
  });

  it.each(['fa', 'th', 'ar-EG', 'ja-JP-u-ca-japanese'])(
    'is the same in any language, %s',
    (language) => {
      expect(createDates(language, 'UTC').isoDay('2009-02-05T22:30:00Z')).toBe('2009-02-05');
    },
  );

  it('is the one that the editor wrote where the time of day is not known', () => {
    expect(createDates('en', 'UTC').isoDay('2009-12-31T00:00:00-05:00')).toBe('2009-12-31');
  });
});

describe('the year', () => {
  const moment = '2009-12-31T22:30:00-05:00';

  it.each([
    ['America/New_York', '2009'],
    ['UTC', '2010'],
  ])('is that of the paper’s zone, %s', (zone, year) => {
    expect(createDates('en-GB', zone).year(moment)).toBe(year);
    expect(createDates('en-GB', zone).month(moment)).toBe(year === '2009' ? '2009-12' : '2010-01');
  });

  it.each(['fa', 'th', 'ar-EG', 'ja-JP-u-ca-japanese'])(
    'is the same in any language, %s',
    (language) => {
      expect(createDates(language, 'UTC').year(moment)).toBe('2010');
    },
  );

  it('is the one that the editor wrote where the time of day is not known', () => {
    expect(createDates('en', 'UTC').year('2009-12-31T00:00:00-05:00')).toBe('2009');
    expect(createDates('en', 'America/New_York').year('2010-01-01T00:00:00Z')).toBe('2010');
  });
});

describe.each(zones)('midnight means the day alone, in %s', (zone) => {
  const dates = createDates('en-GB', zone);

  it.each([
    '2009-12-15T00:00:00-05:00',
    '2009-12-15T00:00+05:00',
    '2009-12-15T00:00:00Z',
    '2009-12-15T00:00:00.000+14:00',
  ])('%s', (moment) => {
    expect(dates.day(moment)).toBe('15 December 2009');
    expect(dates.full(moment)).toBe('15 December 2009');
  });

  it('and one second later does not', () => {
    expect(dates.full('2009-12-15T00:00:01Z')).toMatch(/, \d\d:00 /);
  });

  it('a calendar day is that day', () => {
    expect(dates.calendarDay('2009-12-15')).toBe('15 December 2009');
  });
});

it('the edition has its weekday, in the zone of the paper', () => {
  const moment = Date.parse('2009-12-15T23:30:00Z');
  expect(createDates('en-GB', 'UTC').edition(moment)).toBe('Tuesday, 15 December 2009');
  expect(createDates('en-GB', 'Asia/Karachi').edition(moment)).toBe('Wednesday, 16 December 2009');
});

describe('as readers of an edition say it', () => {
  const edition = Date.parse('2026-11-27T18:00:00Z');

  it.each([
    ['en-GB', '2026-11-27T17:40:00Z', '17:40'],
    ['en-GB', '2026-11-27T08:05:00Z', '08:05'],
    ['de', '2026-11-27T08:05:00Z', '08:05'],
    ['en-GB', '2026-11-27T00:00:00Z', 'Today'],
    ['en-GB', '2026-11-26T23:59:00Z', 'Yesterday'],
    ['en-GB', '2026-11-25T23:59:00Z', '25 November'],
    ['en-GB', '2026-11-25T00:00:00+13:00', '25 November'],
    ['en-GB', '2026-01-01T09:00:00Z', '1 January'],
    ['en-GB', '2025-12-31T23:59:00Z', '31 December 2025'],
    ['de', '2026-11-25T12:00:00Z', '25. November'],
    ['ur', '2026-11-25T12:00:00Z', '25 نومبر'],
  ])('in %s, %s is %s', (language, moment, said) => {
    expect(createDates(language, 'UTC').near(moment, edition)).toBe(said);
  });
});

describe('millisecondsOf', () => {
  it.each([
    ['Asia/Karachi', '2026-11-28T18:00', '2026-11-28T13:00:00Z'],
    ['Asia/Karachi', '2026-11-28T18:00:30', '2026-11-28T13:00:30Z'],
    ['Asia/Karachi', '2026-11-28T18:00Z', '2026-11-28T18:00:00Z'],
    ['Asia/Karachi', '2026-11-28T18:00-05:00', '2026-11-28T23:00:00Z'],
    ['America/New_York', '2026-07-01T00:00', '2026-07-01T04:00:00Z'],
    ['America/New_York', '2026-12-31T23:30', '2027-01-01T04:30:00Z'],
    // An hour that comes twice, one that does not come, and the hours around them.
    ['Europe/London', '2026-10-25T00:30', '2026-10-24T23:30:00Z'],
    ['Europe/London', '2026-10-25T01:30', '2026-10-25T00:30:00Z'],
    ['Europe/London', '2026-10-25T02:30', '2026-10-25T02:30:00Z'],
    ['Europe/London', '2026-03-29T00:30', '2026-03-29T00:30:00Z'],
    ['Europe/London', '2026-03-29T01:30', '2026-03-29T01:30:00Z'],
    ['Europe/London', '2026-03-29T02:30', '2026-03-29T01:30:00Z'],
  ])('in %s, %s is %s', (timeZone, written, moment) => {
    expect(createDates('ar', timeZone).millisecondsOf(written)).toBe(Date.parse(moment));
  });
});
