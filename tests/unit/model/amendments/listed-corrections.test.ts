import { expect, it } from 'vitest';
import { listCorrections } from '../../../../src/model/amendments/listed-corrections.ts';
import { sampleAmendment, sampleArticle } from '../../samples.ts';

it('lists corrections of all stories and withdrawals, newest first', () => {
  const of = (at: string) => sampleAmendment({ at, text: `Corrected at ${at}.` });
  const articles = [
    sampleArticle('a', { corrections: [of('2009-12-16T09:00:00Z')] }),
    sampleArticle('b', { corrections: [of('2009-12-18T09:00:00Z'), of('2009-12-15T09:00:00Z')] }),
    sampleArticle('c', {
      corrections: [{ ...of('2009-12-18T09:00:00+05:00'), kind: 'clarification' }],
    }),
    sampleArticle('d'),
  ];
  const withdrawn = {
    slug: 'gone',
    path: '/news/gone/',
    published: '2009-12-01T09:00:00Z',
    at: '2009-12-17T09:00:00Z',
    reason: 'It was forged.',
    text: undefined,
  };
  const found = listCorrections(articles, [withdrawn]);
  expect(found.map(({ label, link }) => [label, link.path, link.title])).toEqual([
    ['Correction', '/news/b/', 'Headline of b'],
    ['Clarification', '/news/c/', 'Headline of c'],
    ['Withdrawn', '/news/gone/', 'Story withdrawn'],
    ['Correction', '/news/a/', 'Headline of a'],
    ['Correction', '/news/b/', 'Headline of b'],
  ]);
  expect(found[0]?.text).toBe('Corrected at 2009-12-18T09:00:00Z.');
});
