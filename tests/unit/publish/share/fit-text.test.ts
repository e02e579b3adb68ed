import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../../src/publish/share/fit-text.ts';

describe('a headline that is too long', () => {
  it.each([
    ['One two three four', 2, 'One two…'],
    ['One, two; three', 1, 'One…'],
    ['“One” two', 1, '“One…'],
    ['U.S. rebuffs Kabul', 2, 'U.S. rebuffs…'],
    ['باكستان ترفض الطلب', 2, 'باكستان ترفض…'],
  ])('%s is cut after %i words', (words, count, expected) => {
    expect(firstWords(words, count, 'en-GB')).toBe(expected);
  });

  it('is cut between words that have no space between them', () => {
    const cut = firstWords('巴基斯坦拒绝美国的要求', 2, 'zh');
    expect(cut).toBe('巴基斯坦拒绝…');
  });

  it('stays whole if it fits', () => {
    expect(firstWords('One two.', 2, 'en-GB')).toBe('One two.');
  });
});
