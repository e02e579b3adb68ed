import { describe, expect, it } from 'vitest';
import {
  anyAddress,
  day,
  line,
  moment,
  siteAddress,
  slug,
  webAddress,
} from '../../../src/schemas/fields.ts';

type Row = [value: unknown, isValid: boolean, because: string];

const tables: [string, { safeParse(value: unknown): { success: boolean } }, Row[]][] = [
  [
    'a moment',
    moment(),
    [
      ['2009-12-15T09:30:00-05:00', true, 'RFC 3339'],
      ['2009-12-15T09:30-05:00', true, 'without seconds'],
      ['2009-12-15T09:30:00Z', true, 'Z is an offset'],
      ['2009-12-15T09:30Z', true, 'Z, without seconds'],
      ['2009-12-15T09:30:00.250+05:30', true, 'parts of a second'],
      ['2009-12-15T00:00:00+00:00', true, 'midnight: the time of day is not known'],
      ['2008-02-29T12:00:00Z', true, 'a leap day'],
      ['2000-02-29T12:00:00Z', true, 'a leap day at the turn of a fourth century'],
      ['2009-02-29T12:00:00Z', false, 'no leap day in that year'],
      ['1900-02-29T12:00:00Z', false, 'no leap day at the turn of that century'],
      ['2009-02-30T12:00:00Z', false, '30 February'],
      ['2009-13-01T12:00:00Z', false, 'a thirteenth month'],
      ['2009-12-15', false, 'a bare date'],
      ['2009-12-15T09:30:00', false, 'no offset'],
      ['2009-12-15T24:00:00Z', false, '24 o’clock'],
      ['2009-12-15T23:60:00Z', false, 'minute 60'],
      ['2009-12-15T09:30:00+25:00', false, 'an offset of more than a day'],
      ['2009-12-15T09:30:00-0500', false, 'an offset without its colon'],
      ['2009-12-15 09:30:00Z', false, 'a space for the T'],
      ['15 December 2009', false, 'words'],
      ['', false, 'nothing'],
      [null, false, 'null'],
      [5, false, 'a number'],
      [new Date(0), false, 'a date object'],
    ],
  ],
  [
    'a day',
    day(),
    [
      ['2009-12-15', true, 'ISO 8601'],
      ['2008-02-29', true, 'a leap day'],
      ['2009-02-29', false, 'no leap day in that year'],
      ['2009-12-15T00:00:00Z', false, 'a moment'],
      ['15.12.2009', false, 'another order'],
      [20091215, false, 'a number'],
    ],
  ],
  [
    'a line',
    line(),
    [
      ['A headline', true, 'text'],
      ['', false, 'empty'],
      [' \t ', false, 'blank'],
      [null, false, 'null'],
      [2009, false, 'a number: YAML reads 2009 as one'],
    ],
  ],
  [
    'a web address',
    webAddress(),
    [
      ['https://www.example.org/', true, 'https'],
      ['http://localhost:4321', true, 'http with a port'],
      ['www.example.org', false, 'no scheme'],
      ['https://', false, 'no host'],
      ['https:///x', false, 'no host, but a path'],
      ['ftp://example.org/', false, 'another scheme'],
      ['javascript:alert(1)', false, 'a script'],
      ['https://exa mple.org/', false, 'a space in the host'],
    ],
  ],
  [
    'an address of this site',
    siteAddress(),
    [
      ['/', true, 'the front page'],
      ['/about/', true, 'a page'],
      ['about/', false, 'no slash at the front'],
      ['//evil.example/', false, 'another host'],
      ['/a b/', false, 'a space'],
    ],
  ],
  [
    'any address',
    anyAddress(),
    [
      ['/about/', true, 'of this site'],
      ['https://www.example.org/', true, 'of the web'],
      ['//evil.example/', false, 'of a host without a scheme'],
      ['javascript:alert(1)', false, 'a script'],
      ['about', false, 'a word'],
    ],
  ],
  [
    'a slug',
    slug(),
    [
      ['siraj-haqqani', true, 'words and hyphens'],
      ['9-11', true, 'digits'],
      ['Siraj', false, 'a capital'],
      ['siraj--haqqani', false, 'two hyphens'],
      ['-x', false, 'a hyphen at the front'],
      ['x.md', false, 'with its ending'],
      ['ü', false, 'not a to z'],
      ['', false, 'nothing'],
    ],
  ],
];

describe.each(tables)('%s', (_name, schema, rows) => {
  it.each(rows)('%j is valid: %s (%s)', (value, isValid) => {
    expect(schema.safeParse(value).success).toBe(isValid);
  });
});

it('a line loses the blanks around it', () => {
  expect(line().parse('  A headline\n')).toBe('A headline');
});

it.each([webAddress(), anyAddress()])('schemes of addresses are read in lower case', (schema) =>
  expect(schema.parse('Https://www.example.org/A')).toBe('https://www.example.org/A'),
);
