import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isParagraphId, nearestParagraph, paragraphId } from '../../../src/model/paragraph-id.ts';

const story = readFileSync(
  'content/articles/pakistan-us-at-odds-over-taliban-leader.md',
  'utf8',
).split(/^---$/m)[2];
const paragraphs = (story ?? '').split(/\n\n+/).filter((text) => /^\w/.test(text));
const ids = paragraphs.map(paragraphId);

/** The text with some of its words replaced, at regular distances. */
const edited = (text: string, replaced: number) => {
  const words = text.split(' ');
  const step = Math.floor(words.length / replaced);
  return words
    .map((word, index) => (index % step === 1 && index / step < replaced ? 'edited' : word))
    .join(' ');
};

describe('the id of a paragraph', () => {
  it('is short, and fits into an address as it is', () => {
    for (const id of ids) expect(id).toMatch(/^p-[0-9a-z]{8}$/);
    expect(new Set(ids).size).toBe(paragraphs.length);
  });

  it.each([
    ['He said “no”.', 'he said "no"'],
    ['One  two\nthree', 'One two three'],
    ['Ça ira', 'ÇA IRA'],
  ])('of %j is that of %j', (a, b) => {
    expect(paragraphId(a)).toBe(paragraphId(b));
  });

  it.each([
    ['p-vwawh5fm', true],
    ['p-vwawh5fm-2', true],
    ['p-vwawh5f', false],
    ['pressure-on-the-military', false],
    ['p-vwawh5fi', false],
  ])('is distinguished from other ids: %s, %s', (id, isOne) => {
    expect(isParagraphId(id)).toBe(isOne);
  });
});

describe('a link to a paragraph that has been edited since', () => {
  it.each([1, 2])('leads to it, with %i words changed', (replaced) => {
    const found = paragraphs.map((text) =>
      nearestParagraph(paragraphId(edited(text, replaced)), ids),
    );
    const led = found.filter((id, index) => id === ids[index]).length;
    expect(led / ids.length).toBeGreaterThanOrEqual(0.9);
    expect(found.filter((id, index) => id !== undefined && id !== ids[index])).toEqual([]);
  });

  it('leads nowhere where the paragraph is gone', () => {
    for (const id of ids) {
      expect(
        nearestParagraph(
          id,
          ids.filter((other) => other !== id),
        ),
      ).toBeUndefined();
    }
  });
});
