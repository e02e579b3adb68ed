import { expect, it } from 'vitest';
import { storyOf } from '../../../../src/model/article.ts';
import { companions } from '../../../../src/model/names/companions.ts';
import {
  coverageOf,
  coverageRows,
  groupRows,
  mentionsByYear,
} from '../../../../src/model/names/coverage.ts';
import type { Name } from '../../../../src/model/names/name.ts';
import { sampleArticle, sampleName } from '../../samples.ts';

const [ada, ben, cyd, dov] = ['Ada', 'Ben', 'Cyd', 'Dov'].map((name) => sampleName(name)) as [
  Name,
  Name,
  Name,
  Name,
];

const mention = ({ slug }: Name, paragraphId: string, start = 0) => {
  return { slug, paragraphId, text: `Words of ${paragraphId}`, start, end: start + 3 };
};

const newer = sampleArticle('newer', {
  published: '2012-05-04T09:30:00+00:00',
  names: [ada, ben, dov],
  mentions: [
    mention(ada, 'p-1'),
    mention(ben, 'p-1', 5),
    mention(ada, 'p-1', 9),
    mention(ada, 'p-2'),
  ],
});
const older = sampleArticle('older', {
  published: '2009-05-04T09:30:00+00:00',
  names: [ada, ben, cyd],
  mentions: [mention(ada, 'p-3'), mention(cyd, 'p-3'), mention(ada, 'p-4'), mention(cyd, 'p-4')],
});
const coverage = coverageOf([newer, older]);
const ofAda = coverage.get('ada') ?? [];

it('the coverage of a name has its paragraphs by story, each once, with all mentions', () => {
  expect(
    ofAda.map(({ article, paragraphs }) => [
      article.slug,
      paragraphs.map(({ paragraphId, spans }) => [paragraphId, spans.map(({ start }) => start)]),
    ]),
  ).toEqual([
    [
      'newer',
      [
        ['p-1', [0, 9]],
        ['p-2', [0]],
      ],
    ],
    [
      'older',
      [
        ['p-3', [0]],
        ['p-4', [0]],
      ],
    ],
  ]);
});

it('rows are paragraphs, or a story that only lists the name; they can be grouped by story again', () => {
  const rows = coverageRows(coverage.get('ben') ?? []);
  expect(rows.map(({ article, paragraph }) => [article.slug, paragraph?.paragraphId])).toEqual([
    ['newer', 'p-1'],
    ['older', undefined],
  ]);
  const shown = ofAda.map(({ article, paragraphs }) => ({ article: storyOf(article), paragraphs }));
  expect(groupRows(coverageRows(ofAda))).toEqual(shown);
  expect(
    groupRows(coverageRows(ofAda).slice(1, 3)).map(({ paragraphs }) => paragraphs.length),
  ).toEqual([1, 1]);
});

it('years count mentions, without gaps between the first and the last', () => {
  expect(mentionsByYear(ofAda)).toEqual([
    { year: 2009, count: 2 },
    { year: 2010, count: 0 },
    { year: 2011, count: 0 },
    { year: 2012, count: 3 },
  ]);
  expect(mentionsByYear([])).toEqual([]);
  expect(mentionsByYear(coverage.get('dov') ?? [])).toEqual([]);
});

it('companions are sorted by shared paragraphs, then by shared stories', () => {
  const found = companions('ada', ofAda, 'en');
  expect(found.map(({ name, paragraphs, stories }) => [name.slug, paragraphs, stories])).toEqual([
    ['cyd', 2, 1],
    ['ben', 1, 2],
    ['dov', 0, 1],
  ]);
  expect(companions('ada', ofAda, 'en', 1)).toHaveLength(1);
});
