import { describe, expect, it } from 'vitest';
import { faultsOf, figuresOf, type Shown } from '../../judged/judge.ts';
import type { JudgedQuery } from '../../judged/queries.ts';

const query = (changes: Partial<JudgedQuery>): JudgedQuery => ({
  query: 'rain',
  first: '',
  top: [],
  without: [],
  kind: 'plain',
  note: '',
  ...changes,
});

const card = 'card:/people/khan/';
const shown = (results: string, ...cards: string[]): Shown => ({
  results: results
    .split(' ')
    .filter(Boolean)
    .map((slug) => (slug.startsWith('/') ? slug : `/news/${slug}/`)),
  cards,
});

describe('an answer', () => {
  it.each<[string, Partial<JudgedQuery>, Shown, string[]]>([
    ['with the right story first', { first: '/news/a/' }, shown('a b'), []],
    ['with it below a page', { first: '/news/a/' }, shown('/about/ a'), []],
    [
      'with another first',
      { first: '/news/a/' },
      shown('b a'),
      ['/news/b/ is first, not /news/a/'],
    ],
    ['with nothing', { first: '/news/a/' }, shown(''), ['nothing is first, not /news/a/']],
    ['with a story fifth', { top: ['/news/e/'] }, shown('a b c d e'), []],
    ['with it sixth', { top: ['/news/e/'] }, shown('a b c d x e'), ['lacks /news/e/']],
    ['with a card', { top: [card] }, shown('a', card), []],
    ['without it', { top: [card] }, shown('a'), [`lacks ${card}`]],
    [
      'with what is unwanted',
      { without: ['/news/c/', card] },
      shown('a b c', card),
      ['shows /news/c/', `shows ${card}`],
    ],
    ['with none of it', { without: ['/news/c/', card] }, shown('a b'), []],
    ['with a card for what the paper does not have', {}, shown('a', card), [`shows ${card}`]],
    ['with partial answers for it', {}, shown('a b'), []],
  ])('%s', (_, wanted, given, faults) => {
    expect(faultsOf(query(wanted), given)).toEqual(faults);
  });
});

describe('the figures', () => {
  const first = query({ first: '/news/a/' });

  it('are 1 for a search that is always right', () => {
    const wanted = query({ first: '/news/a/', top: ['/news/b/', card] });
    expect(figuresOf([[wanted, shown('a b', card)]])).toEqual({
      right: 1,
      successAtOne: 1,
      reciprocalRank: 1,
      ndcg: 1,
    });
  });

  it('are 0 for one that finds nothing', () => {
    const figures = { right: 0, successAtOne: 0, reciprocalRank: 0, ndcg: 0 };
    expect(figuresOf([[first, shown('')]])).toEqual(figures);
  });

  it('count the place of the first story', () => {
    const { successAtOne, reciprocalRank, ndcg } = figuresOf([
      [first, shown('a')],
      [first, shown('x y z a')],
    ]);
    expect(successAtOne).toBe(0.5);
    expect(reciprocalRank).toBe((1 + 1 / 4) / 2);
    expect(ndcg).toBeCloseTo((1 + 1 / Math.log2(5)) / 2);
  });

  it('leave queries out that want no story, unless they count right answers', () => {
    const nothing = query({});
    const { right, successAtOne, ndcg } = figuresOf([
      [first, shown('a')],
      [nothing, shown('', card)],
    ]);
    expect([right, successAtOne, ndcg]).toEqual([0.5, 1, 1]);
  });

  it('value the first story more than others', () => {
    const wanted = query({ first: '/news/a/', top: ['/news/b/'] });
    const ndcg = (results: string) => figuresOf([[wanted, shown(results)]]).ndcg;
    expect(ndcg('a x b')).toBeGreaterThan(ndcg('b x a'));
    expect(ndcg('b a')).toBeLessThan(1);
  });
});
