import { describe, expect, it } from 'vitest';
import { byNewest, publicationState } from '../../../src/model/publication.ts';

describe('publicationState', () => {
  const published = '2009-12-15T09:30:00-05:00';
  const then = Date.parse('2009-12-15T14:30:00Z');

  it.each([
    ['a draft', true, then + 1, 'draft'],
    ['a draft whose moment is to come', true, then - 1, 'draft'],
    ['an article a moment too early', false, then - 1, 'scheduled'],
    ['an article at its moment', false, then, 'public'],
    ['an article of long ago', false, then + 1e12, 'public'],
  ])('%s', (_name, draft, moment, state) => {
    expect(publicationState({ draft, published }, moment)).toBe(state);
  });
});

describe('byNewest', () => {
  it('compares moments, not what is written, and slugs where moments are the same', () => {
    const articles = [
      { slug: 'oldest', published: '2009-12-15T23:00:00+05:00' },
      { slug: 'b', published: '2009-12-15T19:00:00Z' },
      { slug: 'newest', published: '2009-12-15T15:00:00-05:00' },
      { slug: 'a', published: '2009-12-15T14:00:00-05:00' },
    ];
    const order = ['newest', 'a', 'b', 'oldest'];
    expect(articles.toSorted(byNewest).map(({ slug }) => slug)).toEqual(order);
    expect(
      articles
        .toReversed()
        .sort(byNewest)
        .map(({ slug }) => slug),
    ).toEqual(order);
  });
});
