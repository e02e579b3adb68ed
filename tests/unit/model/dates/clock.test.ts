import { expect, it } from 'vitest';
import { buildMoment, setBuildMoment } from '../../../../src/model/dates/clock.ts';

it.each([
  ['0', 0],
  ['1260887400', Date.parse('2009-12-15T14:30:00Z')],
])('SOURCE_DATE_EPOCH=%s fixes the moment', (seconds, moment) => {
  expect(buildMoment({ SOURCE_DATE_EPOCH: seconds })).toBe(moment);
});

it.each([undefined, '', 'yesterday', 'Infinity'])(
  'SOURCE_DATE_EPOCH=%s leaves the moment at now, to the second',
  (seconds) => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const moment = buildMoment({ SOURCE_DATE_EPOCH: seconds });
    expect(moment).toBeGreaterThanOrEqual(before);
    expect(moment).toBeLessThanOrEqual(Date.now());
  },
);

it.each([
  [undefined, '1260887400'],
  ['', '1260887400'],
  ['1000', '1260887400'],
  // The check of the settings reports it.
  ['2026-01-01', '2026-01-01'],
])('a moment replaces SOURCE_DATE_EPOCH=%s by %s', (before, after) => {
  const environment = { SOURCE_DATE_EPOCH: before };
  setBuildMoment(environment, Date.parse('2009-12-15T14:30:00Z'));
  expect(environment.SOURCE_DATE_EPOCH).toBe(after);
});
