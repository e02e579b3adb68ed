import { expect, it } from 'vitest';
import { articlesBySlug } from '../../../../src/model/reading-on/articles-by-slug.ts';
import { sampleArticle, sampleAuthor } from '../../samples.ts';

it('articles are grouped in the order given, and guests, who have no slug, are passed over', () => {
  const guest = { name: 'Lina Okafor', kind: 'person' } as const;
  const articles = [
    sampleArticle('new', { authors: [guest, sampleAuthor()] }),
    sampleArticle('old'),
  ];
  const found = articlesBySlug(articles, ({ authors }) => authors);
  expect([...found].map(([slug, list]) => [slug, list.map((article) => article.slug)])).toEqual([
    ['asma-khan', ['new', 'old']],
  ]);
});
