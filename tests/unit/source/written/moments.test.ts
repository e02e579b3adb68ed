import { describe, expect, it } from 'vitest';
import { createDates } from '../../../../src/model/dates/dates.ts';
import { articleSchema } from '../../../../src/schemas/article.ts';
import { frontSchema } from '../../../../src/schemas/front.ts';
import { UnreadValue } from '../../../../src/schemas/keys/unread-value.ts';
import { readWritten } from '../../../../src/source/written/read-written.ts';

/** What becomes of a date in a paper: a moment, or the sentence and the repair that an editor reads. */
function read(published: string | number, timeZone = 'Europe/London', language = 'en-GB') {
  const data = readWritten(articleSchema, { published }, { language, timeZone }) as {
    published: unknown;
  };
  if (!(data.published instanceof UnreadValue)) return data.published;
  const { code, what, fix } = data.published.fault(
    { file: 'x' },
    { key: 'published', isAttribute: false },
  );
  return { code, what, fix };
}

describe('a date as people write it is a moment in the zone of the paper', () => {
  it.each([
    ['2026-11-23 18:00', '2026-11-23T18:00:00+00:00'],
    ['2026-07-23 18:00', '2026-07-23T18:00:00+01:00'],
    ['2026-11-23T18:00', '2026-11-23T18:00:00+00:00'],
    ['23 Nov 2026 6pm', '2026-11-23T18:00:00+00:00'],
    ['Nov. 23, 2026 at 6:30 p.m.', '2026-11-23T18:30:00+00:00'],
    ['23 November 2026, 18.00', '2026-11-23T18:00:00+00:00'],
    ['6pm on Monday, 23rd of November, 2026', '2026-11-23T18:00:00+00:00'],
    ['23.11.2026 18.00 Uhr', '2026-11-23T18:00:00+00:00'],
    ['2026-11-23 12:00 pm', '2026-11-23T12:00:00+00:00'],
    ['2026-11-23 18:00:00 +0100', '2026-11-23T18:00:00+01:00'],
    ['Mon, 23 Nov 2026 18:00:00 GMT', '2026-11-23T18:00:00Z'],
    ['2009-12-15T09:30:00-05:00', '2009-12-15T09:30:00-05:00'],
    ['2009-12-15T09:30Z', '2009-12-15T09:30Z'],
  ])('%s: %s', (written, moment) => expect(read(written)).toBe(moment));

  it.each([
    ['23 novembre 2026 à 18h30', 'fr', '2026-11-23T18:30:00+01:00'],
    ['23 de noviembre de 2026', 'es', '2026-11-23T00:00:00+01:00'],
    ['23. November 2026', 'de-DE', '2026-11-23T00:00:00+01:00'],
    ['23 listopada 2026', 'pl', '2026-11-23T00:00:00+01:00'],
    ['23 ноября 2026 г. 18:00', 'ru', '2026-11-23T18:00:00+01:00'],
    ['2026年11月23日', 'ja', '2026-11-23T00:00:00+01:00'],
    ['Nov 23 2026', 'fr', '2026-11-23T00:00:00+01:00'],
  ])('also in the language of the paper: %s (%s)', (written, language, moment) =>
    expect(read(written, 'Europe/Paris', language)).toBe(moment),
  );
});

describe('a date without a time of day is only a day', () => {
  it.each([
    ['2026-11-23', '2026-11-23T00:00:00-05:00'],
    ['2026-07-04', '2026-07-04T00:00:00-04:00'],
    ['Nov. 23, 2026', '2026-11-23T00:00:00-05:00'],
    ['November 23rd, 2026', '2026-11-23T00:00:00-05:00'],
    ['2026/11/23', '2026-11-23T00:00:00-05:00'],
    ['13/11/2026', '2026-11-13T00:00:00-05:00'],
    ['11/13/2026', '2026-11-13T00:00:00-05:00'],
    ['4/4/2026', '2026-04-04T00:00:00-04:00'],
  ])('%s', (written, moment) => {
    expect(read(written, 'America/New_York')).toBe(moment);
    const { full } = createDates('en-GB', 'America/New_York');
    expect(full(moment)).toMatch(/^\d+ [A-Z]\w+ 2026$/);
  });

  it('also where the clocks pass over midnight', () => {
    const moment = read('2018-11-04', 'America/Sao_Paulo') as string;
    expect(moment).toMatch(/^2018-11-04T00:00:00/);
    expect(createDates('en-GB', 'America/Sao_Paulo').full(moment)).toBe('4 November 2018');
  });

  it('also long ago, when offsets had seconds', () => {
    const moment = read('1890-05-01 18:00', 'Europe/Amsterdam') as string;
    expect(createDates('en-GB', 'Europe/Amsterdam').full(moment)).toContain('1 May 1890, 18:00');
  });
});

describe('what may mean two days or two moments stops, with both', () => {
  it.each([
    [
      '03/04/2026',
      '3 April 2026 or 4 March 2026',
      'published: 2026-04-03 or published: 2026-03-04',
    ],
    ['3-4-2026', '3 April 2026 or 4 March 2026', 'published: 2026-04-03 or published: 2026-03-04'],
    [
      '03/04/2026 6pm',
      '3 April 2026 at 18:00 or 4 March 2026 at 18:00',
      'published: 2026-04-03T18:00 or published: 2026-03-04T18:00',
    ],
  ])('%s', (written, readings, fix) => {
    expect(read(written)).toEqual({
      code: 'ambiguous-date',
      what: `sets “published” to "${written}", which may be ${readings}`,
      fix: `Write ${fix}`,
    });
  });

  it('unless the weekday decides', () => {
    expect(read('Friday 03/04/2026')).toBe('2026-04-03T00:00:00+01:00');
  });

  it.each([
    [
      '2026-10-25 01:30',
      'show twice',
      'published: 2026-10-25T01:30:00+01:00 or published: 2026-10-25T01:30:00+00:00',
    ],
    [
      '29 March 2026, 1.30 am',
      'pass over',
      'published: 2026-03-29T01:30:00+00:00 or published: 2026-03-29T01:30:00+01:00',
    ],
  ])('%s, which the clocks %s', (written, how, fix) => {
    expect(read(written)).toEqual({
      code: 'unclear-time',
      what: `sets “published” to "${written}", a time that the clocks in Europe/London ${how} on that day`,
      fix: `Write ${fix}`,
    });
  });
});

describe('what is no date stops', () => {
  it.each([
    ['31 April 2026', 'is a day that does not exist: that month has 30 days'],
    ['2026-02-29', 'is a day that does not exist: that month has 28 days'],
    ['29 February 1900', 'is a day that does not exist: that month has 28 days'],
    ['2026-13-01', 'is no day of a year'],
    ['23 Nov 26', 'has no year of four digits'],
    ['5/6/26', 'has no year of four digits'],
    ['Tuesday, 23 November 2026', 'names a weekday that is not that of the day'],
    ['23 Nov 2026 25:00', 'has a time of day that does not exist'],
    ['23 Nov 2026 13pm', 'has a time of day that does not exist'],
    ['23 Nov 2026 6pm EST', 'has “EST” in it: write the offset from UTC, such as -05:00'],
    ['November 2026', 'is not a date with a day, a month and a year'],
    ['next Monday', 'has “next” in it, which is no part of a date'],
    ['0206-01-12', 'has a year that is not between 1400 and 2999'],
    ['1000-01-01', 'has a year that is not between 1400 and 2999'],
    ['9999-12-31', 'has a year that is not between 1400 and 2999'],
    ['0026-11-23T18:00:00Z', 'has a year that is not between 1400 and 2999'],
    ['soon', 'has “soon” in it, which is no part of a date'],
  ])('%s %s', (written, reason) => {
    expect(read(written)).toMatchObject({
      code: 'bad-date',
      what: `sets “published” to "${written}", which ${reason}`,
    });
  });
});

it('days and times of other keys are read as well', () => {
  const dates = { language: 'en', timeZone: 'Europe/Paris' };
  expect(readWritten(articleSchema, { sources: [{ date: '15 Dec 2009' }] }, dates)).toEqual({
    sources: [{ date: '2009-12-15' }],
  });
  expect(
    readWritten(frontSchema, { lead: { until: '28 Nov 2026 6pm' }, seconds: 'a-story' }, dates),
  ).toEqual({ lead: { until: '2026-11-28T18:00:00+01:00' }, seconds: ['a-story'] });
  const written = { lead: { until: '2026-11-28T18:00' }, rows: [{ stories: [{ from: true }] }] };
  expect(readWritten(frontSchema, written, dates)).toEqual(written);
});

it('a year alone, which YAML takes for a number, is no date either', () => {
  expect(read(2026)).toMatchObject({
    code: 'bad-date',
    what: 'sets “published” to "2026", which is not a date with a day, a month and a year',
  });
});

it('curly quotation marks around a date are told with the date alone', () => {
  expect(read('“4 May 2020”')).toMatchObject({
    code: 'bad-date',
    what: 'sets “published” to "“4 May 2020”", which has curly quotation marks around it',
    fix: 'Write published: 4 May 2020',
  });
});

it('a text of many marks is read at once', () => {
  for (const piece of ['1 ', 'a.', '12:', '+', '- ', 'Nov ', '0']) {
    expect(read(piece.repeat(20_000))).toMatchObject({ code: 'bad-date' });
  }
});
