import { describe, expect, it } from 'vitest';
import { soundDistance } from '../../../../src/names/compare/sound-distance.ts';
import { sounds } from '../../../../src/names/compare/sound.ts';
import { readRows } from '../csv.ts';

function relation(one: string, other: string): string {
  const [a, b] = [sounds(one), sounds(other)];
  if (a === b) return 'equal';
  return soundDistance(a, b, { consonantal: false, accompanied: true }) < Infinity
    ? 'near'
    : 'apart';
}

describe('sound rules', () => {
  it.each(readRows('sound-rules.csv'))('%s and %s are %s (%s)', (one, other, expected) => {
    expect(relation(one ?? '', other ?? '')).toBe(expected);
    expect(relation(other ?? '', one ?? '')).toBe(expected);
  });
});
