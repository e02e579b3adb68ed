import { describe, expect, it } from 'vitest';
import { phoneticDistance } from '../../../../src/names/compare/phonetic-distance.ts';
import { phoneticKey } from '../../../../src/names/compare/phonetic-key.ts';
import { readRows } from '../csv.ts';

function relation(one: string, other: string): string {
  const [a, b] = [phoneticKey(one), phoneticKey(other)];
  if (a === b) return 'equal';
  return phoneticDistance(a, b, { consonantal: false, accompanied: true }) < Infinity
    ? 'near'
    : 'apart';
}

describe('sound rules', () => {
  it.each(readRows('sound-rules.csv'))('%s and %s are %s (%s)', (one, other, expected) => {
    expect(relation(one ?? '', other ?? '')).toBe(expected);
    expect(relation(other ?? '', one ?? '')).toBe(expected);
  });
});
