import { describe, expect, it } from 'vitest';
import { standsAtTop, type AmendmentKind } from '../../../../src/model/amendments/amendment.ts';
import { createDates } from '../../../../src/model/dates/dates.ts';

describe('standsAtTop', () => {
  const dates = createDates('en-GB', 'Asia/Karachi');
  it.each<[AmendmentKind, string, boolean]>([
    ['correction', '2009-12-16T09:00:00+05:00', true],
    ['clarification', '2026-11-29T09:00:00+05:00', true],
    // In Karachi, the day after.
    ['clarification', '2026-11-15T20:00:00+00:00', true],
    ['clarification', '2026-11-15T18:00:00+00:00', false],
    ["editor's-note", '2026-11-15T18:00:00+00:00', false],
    ['update', '2026-11-15T18:00:00+00:00', false],
  ])('a %s of %s: %s', (kind, at, is) => {
    expect(standsAtTop({ kind, at }, '2026-11-29', dates)).toBe(is);
  });
});
