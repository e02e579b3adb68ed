import { describe, expect, it } from 'vitest';
import { createDates } from '../../../../src/model/dates/dates.ts';
import { currentFront, planAt } from '../../../../src/model/front/plan.ts';
import { frontSchema } from '../../../../src/schemas/front.ts';

const { millisecondsOf } = createDates('en-GB', 'Asia/Karachi');

/** The plan of a front at a time in Karachi. */
function planOf(written: object, time: string) {
  const moment = millisecondsOf(time);
  return planAt(
    currentFront(frontSchema.parse(written), moment, millisecondsOf),
    moment,
    millisecondsOf,
  );
}

const stories = (picks: readonly { story: string }[] | undefined) =>
  picks?.map(({ story }) => story).join(' ');

describe('a plan', () => {
  it('leaves to the rules what is not said', () => {
    expect(planOf({}, '2026-11-28T12:00')).toEqual({
      lead: undefined,
      seconds: undefined,
      rows: undefined,
      banner: undefined,
    });
  });

  it.each([
    ['2026-11-28T05:59:59', undefined],
    ['2026-11-28T06:00', 'a'],
    ['2026-11-28T17:59:59', 'a'],
    ['2026-11-28T18:00', undefined],
    ['2026-11-28T12:59:59Z', 'a'],
    ['2026-11-28T13:00Z', undefined],
  ])('at %s has the lead %s: times are those of the paper', (time, lead) => {
    const written = { lead: { story: 'a', from: '2026-11-28T06:00', until: '2026-11-28T18:00' } };
    expect(planOf(written, time).lead?.story).toBe(lead);
  });

  it('keeps the number of seconds when the time of one has run out', () => {
    const seconds = ['a', { story: 'b', until: '2026-11-28T06:00' }, 'c'];
    const plan = planOf({ seconds }, '2026-11-28T12:00').seconds;
    expect([stories(plan?.picks), plan?.count]).toEqual(['a c', 3]);
  });

  it('has the rows whose time it is, with the stories whose time it is', () => {
    const rows = [
      { title: 'Over', stories: ['a'], until: '2026-11-28T06:00' },
      { title: 'On', stories: ['b', { story: 'c', from: '2026-11-29T06:00' }] },
    ];
    const [row, ...others] = planOf({ rows }, '2026-11-28T12:00').rows ?? [];
    expect([row?.title, stories(row?.stories), others.length]).toEqual(['On', 'b', 0]);
  });

  it('has no times, so that it changes only when one of them comes', () => {
    const banner = { text: 'Flood', kind: 'breaking', until: '2026-11-28T18:00' };
    const written = { banner, lead: { story: 'a', from: '2026-11-28T06:00' } };
    const at = (time: string) => JSON.stringify(planOf(written, time));
    expect(at('2026-11-28T17:59')).toBe(at('2026-11-28T06:00'));
    expect(at('2026-11-28T17:59')).not.toBe(at('2026-11-28T18:00'));
    expect(at('2026-11-28T18:00')).not.toMatch(/2026|Flood/);
  });
});

describe('of several fronts', () => {
  const written = {
    lead: 'first',
    seconds: ['x'],
    banner: { text: 'Flood' },
    fronts: [
      { from: '2026-11-30T06:00', lead: 'monday' },
      { from: '2026-11-29T06:00', lead: 'sunday' },
      { from: '2026-11-29T18:00', until: '2026-11-29T20:00', lead: 'evening' },
    ],
  };

  it.each([
    ['2026-11-29T05:59', 'first'],
    ['2026-11-29T06:00', 'sunday'],
    ['2026-11-29T18:00', 'evening'],
    ['2026-11-29T20:00', 'sunday'],
    ['2026-12-24T20:00', 'monday'],
  ])('at %s the one that began last holds: %s', (time, lead) => {
    expect(planOf(written, time).lead?.story).toBe(lead);
  });

  it('one replaces everything above, what it does not say too', () => {
    const plan = planOf(written, '2026-11-29T06:00');
    expect([plan.seconds, plan.banner]).toEqual([undefined, undefined]);
  });
});
