import { describe, expect, it } from 'vitest';
import type { FrontStory } from '../../../../src/model/front/arrangement.ts';
import { inRows, layoutRows, layoutTop } from '../../../../src/model/front/layout.ts';
import { storyOf } from '../../../../src/model/article.ts';
import { sampleArticle, samplePicture } from '../../samples.ts';

const lengths = (count: number) =>
  inRows(Array.from({ length: count }, (_, index) => index)).map((row) => row.length);

describe('rows', () => {
  it.each([
    [0, []],
    [1, [1]],
    [4, [4]],
    [5, [2, 3]],
    [6, [3, 3]],
    [7, [3, 4]],
    [9, [3, 3, 3]],
    [13, [3, 3, 3, 4]],
  ])('of %i stories have no empty place', (count, expected) => {
    expect(lengths(count)).toEqual(expected);
  });

  it('keep the order, and lose no story', () => {
    for (let count = 0; count < 40; count += 1) {
      const items = Array.from({ length: count }, (_, index) => index);
      expect(inRows(items).flat()).toEqual(items);
    }
  });
});

const stories = (pictures: string): FrontStory[] =>
  [...pictures].map((letter, index) => ({
    story: storyOf(
      sampleArticle(`s${index}`, { picture: letter === 'p' ? samplePicture : undefined }),
    ),
    weight: 'second',
    under: [],
  }));

/** p is a story with a picture, t one without. The first is the lead. */
const layout = (all: string) => {
  const [lead, ...seconds] = stories(all);
  const { shape, side, rows } = layoutTop({ lead, seconds });
  return [shape, side.length, rows.map((row) => row.stories.length)];
};

it.each([
  ['p', 'alone', 0, []],
  ['t', 'alone', 0, []],
  ['pp', 'beside', 1, []],
  ['pt', 'across', 0, [1]],
  ['ptt', 'across', 0, [2]],
  ['pttt', 'beside', 3, []],
  ['ptp', 'beside', 2, []],
  ['ppttttt', 'beside', 2, [4]],
  ['tt', 'beside', 1, []],
  ['tpppp', 'beside', 1, [3]],
])('the top of %s', (all, shape, side, rows) => {
  expect(layout(all)).toEqual([shape, side, rows]);
});

it('a lead of many words has more stories beside it, or the whole width if they are too few', () => {
  const [lead, ...seconds] = stories('ttttt');
  if (!lead) throw new Error('there is no lead');
  const long = { ...lead, story: { ...lead.story, headline: 'A long word '.repeat(12) } };
  expect(layoutTop({ lead: long, seconds })).toMatchObject({ shape: 'beside' });
  expect(layoutTop({ lead: long, seconds }).side.length).toBeGreaterThan(1);
  expect(layoutTop({ lead: long, seconds: seconds.slice(0, 1) })).toMatchObject({
    shape: 'across',
    side: [],
  });
});

it('a picture is above words that are too long to stand beside it', () => {
  const [lead] = stories('p');
  if (!lead) throw new Error('there is no lead');
  const withHeadline = (headline: string) => ({ ...lead, story: { ...lead.story, headline } });
  const shape = (headline: string) =>
    layoutTop({ lead: withHeadline(headline), seconds: [] }).shape;
  expect(shape('A long headline, as some papers have it, of two lines and more')).toBe('alone');
  expect(shape('A headline without an end '.repeat(8))).toBe('stacked');
});

/** The shapes and lengths of the rows of stories, as in `layout`. */
const shapes = (all: string) =>
  layoutRows(stories(all)).map(({ shape, stories: own }) => `${shape} ${own.length}`);

it.each([
  ['pppp', ['even 4']],
  ['tttt', ['even 4']],
  ['ptpt', ['feature 4']],
  ['pt', ['feature 2']],
  ['tpt', ['thumbs 3']],
  ['pttttpp', ['feature 4', 'thumbs 3']],
  ['ppptttttt', ['feature 4', 'even 2', 'even 3']],
])('rows of %s', (all, expected) => {
  expect(shapes(all)).toEqual(expected);
});
