import { describe, expect, it } from 'vitest';
import { inField, step } from '../../../../src/search/field/selection.ts';

/** The places that so many steps lead through. */
function walk(by: 1 | -1, count: number, steps: number): number[] {
  const places: number[] = [];
  for (let place = inField; places.length < steps; places.push(place)) {
    place = step(place, by, count);
  }
  return places;
}

describe('the arrow keys', () => {
  it('lead down through all options, back to the field and on', () => {
    expect(walk(1, 3, 5)).toEqual([0, 1, 2, inField, 0]);
  });

  it('lead up from the field to the last option', () => {
    expect(walk(-1, 3, 5)).toEqual([2, 1, 0, inField, 2]);
  });

  it('stay in the field when there is nothing else', () => {
    expect(walk(1, 0, 2)).toEqual([inField, inField]);
    expect(walk(-1, 0, 2)).toEqual([inField, inField]);
  });
});
