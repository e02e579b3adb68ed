import { describe, expect, it } from 'vitest';
import { articlesBySlug, relatedArticles } from '../../../src/model/related.ts';
import { sampleArticle, sampleName } from '../samples.ts';

const obama = sampleName('Obama');
const kayani = sampleName('Kayani');
const pakistan = sampleName('Pakistan', { kind: 'places' });

const story = sampleArticle('story', { names: [obama, kayani] });
const other = (slug: string, ...names: (typeof obama)[]) => sampleArticle(slug, { names });

describe('relatedArticles', () => {
  const slugs = (others: ReturnType<typeof other>[], count?: number) =>
    relatedArticles(
      story,
      articlesBySlug(others, ({ names }) => names),
      count,
    ).map(({ slug }) => slug);

  it('has those that share most names first, and the newest among equals', () => {
    const others = [
      other('newest', obama),
      other('stranger', pakistan),
      story,
      other('both', kayani, obama, pakistan),
      other('oldest', kayani),
    ];
    expect(slugs(others)).toEqual(['both', 'newest', 'oldest']);
  });

  it('never has the article itself, nor one without a name in common', () => {
    expect(slugs([story, other('stranger', pakistan), other('nameless')])).toEqual([]);
  });

  it('has no more than asked for', () => {
    const others = ['a', 'b', 'c', 'd', 'e'].map((slug) => other(slug, obama));
    expect(slugs(others)).toEqual(['a', 'b', 'c', 'd']);
    expect(slugs(others, 2)).toEqual(['a', 'b']);
  });
});
