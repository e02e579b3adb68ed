import { expect, it } from 'vitest';
import { median } from '../../bench/median.ts';

it('the median is the middle, or between the two in the middle', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow('no values');
});
