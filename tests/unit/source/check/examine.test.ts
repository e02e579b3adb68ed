import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import type { Collection } from '../../../../src/model/collections.ts';
import { examineContent, headlineOf } from '../../../../src/source/check/examine.ts';
import { readContent } from '../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';
import { codesWithLines } from '../../samples.ts';

/** Checks a file with some front matter and a text. */
function examine(collection: Collection, keys: string[], body: string) {
  const bytes = Buffer.from(['---', ...keys, '---', body].join('\n'));
  const read = readContent(collection, `content/${collection}/x.md`, bytes, defaultDates);
  if (!read.content) throw new Error('the test has a file that is no text');
  return examineContent(
    read,
    read.content,
    parseMarkdown(read.content.body, headlineOf(read.content)),
  );
}

const article = [
  'headline: A story',
  'dek: What it says.',
  'section: world',
  'byline: [desk]',
  'published: 2020-05-04T09:30:00+00:00',
];
const section = ['title: World', 'description: Abroad.'];

it('the findings on an article are those of its front matter and its text', () => {
  const found = examine('articles', article, '## Road\n\n[a](/news/y/#end) ![b](b.png)');
  expect(found).toMatchObject({
    collection: 'articles',
    slug: 'x',
    problems: [],
    data: { headline: 'A story' },
    references: [
      { kind: 'named', written: 'world' },
      { kind: 'named', written: 'desk' },
      { kind: 'link', url: '/news/y/#end' },
      { kind: 'picture', file: 'b.png' },
    ],
    anchors: ['road'],
    anchorLinks: [{ path: '/news/y/', anchor: 'end' }],
  });
});

it('the text is checked even if the front matter is not valid', () => {
  const found = examine('articles', article.slice(1), 'One\n\n# Top\ntwo');
  expect(found.data).toBeUndefined();
  expect(found.problems.map(({ code }) => code)).toContain('top-heading');
});

describe('the dates of an article', () => {
  const dated = (published: string, updated: string) =>
    examine(
      'articles',
      [...article.slice(0, 4), `published: ${published}`, `updated: ${updated}`],
      'Text',
    );

  it.each([
    ['2020-05-04 09:30', '2020-05-04 09:29'],
    ['2020-05-04 09:30', '3 May 2020'],
    ['2020-05-04', '2020-05-03 23:59'],
    ['2020-05-04T09:30:00+02:00', '2020-05-04T07:29:00+00:00'],
    ['4 May 2020, 6pm', '2019-05-04'],
  ])('published %s and updated %s are wrong', (published, updated) => {
    expect(codesWithLines(dated(published, updated).problems)).toEqual([
      'updated-before-published:7',
    ]);
  });

  it.each([
    ['2020-05-04 09:30', '2020-05-04'],
    ['2020-05-04', '2020-05-04 00:10'],
    ['2020-05-04 09:30', '2020-05-04 09:30'],
    ['2020-05-04T09:30:00+02:00', '2020-05-04T07:30:00+00:00'],
  ])('published %s and updated %s are right', (published, updated) => {
    expect(dated(published, updated).problems).toEqual([]);
  });
});

describe('an article needs a text', () => {
  it('unless it is a draft', () => {
    expect(codesWithLines(examine('articles', article, '').problems)).toEqual(['empty-text:7']);
    expect(examine('articles', [...article, 'draft: true'], '').problems).toEqual([]);
  });

  it('other entries do not', () => expect(examine('sections', section, '').problems).toEqual([]));
});

it('an article cannot be updated before it was published', () => {
  const keys = [...article, 'updated: 2020-05-03T09:30:00+00:00'];
  expect(codesWithLines(examine('articles', keys, 'Text').problems)).toEqual([
    'updated-before-published:7',
  ]);
});

it('an article does not lead to itself, and has a number only within a series', () => {
  const keys = [...article, 'related: [y, x]', 'part: 2'];
  expect(codesWithLines(examine('articles', keys, 'Text').problems)).toEqual([
    'related-to-itself:7',
    'part-without-series:8',
  ]);
  expect(examine('articles', [...article, 'series: s', 'part: 2'], 'Text').problems).toEqual([]);
});

describe('a heading of the first rank that begins the text', () => {
  const stops = (body: string, headline = 'A story') =>
    codesWithLines(
      examine('articles', [`headline: ${headline}`, ...article.slice(1)], body).problems,
    );

  it('is a problem if it nearly repeats the headline', () => {
    expect(stops('\n# A new story\n\nOne\n\n# Two', 'A whole new story')).toEqual([
      'top-heading:9',
    ]);
  });

  it('is left out if it has the words of the headline', () => {
    expect(stops('\n# A *story*\n\nOne\n\n# Two')).toEqual([]);
    expect(stops('# A story')).toEqual(['empty-text:7']);
  });

  it.each(['# One\n\na\n\n# Two', '## A story\n\na', '<h1>A story</h1>\n\na', 'A story\n\n# Two'])(
    'is none in %j',
    (body) => expect(stops(body)).toEqual([]),
  );
});

describe('a line of the text above a line of ---', () => {
  const stops = (body: string) => codesWithLines(examine('articles', article, body).problems);

  it.each(['A story\n---\n\nOne', 'A “story”\n----------\n\nOne', 'One\n\nA *story*.\n---\n\nTwo'])(
    'is a heading if it is nearly the headline: %j',
    (body) => expect(stops(body)).toEqual([]),
  );

  it.each([
    'Two\n-----\n\nOne\n\nWhat the judge said\n-----\n\nOne',
    'What the judge said\n------\n\nOne\n\nNotes\n-----\n\nTwo',
    'Notes\n-----\n\nOne\n\nWhat is the cost?\n---------\n\nOne',
    'Notes\n-----\n\nOne\n\n*What* is known\n========\n\nOne',
    'Notes\n-----\n\nOne\n\nAbout this story\n----------\n\nTwo',
  ])('is a heading in a text with plainly underlined ones: %j', (body) =>
    expect(stops(body)).toEqual([]),
  );

  it.each([
    'Notes\n-----\n\nOne\n\nThe judge did not agree.\n-----\n\nTwo',
    'Notes\n-----\n\nOne\n\nWhat the judge said\n---\n\nTwo',
  ])('is a problem even beside such a heading: %j', (body) =>
    expect(stops(body)).toEqual(['underlined-heading:13']),
  );

  it.each(['A short story\n---\n\nOne', 'One\n---\n\nTwo', 'By A. Story\n---\n\nTwo'])(
    'is a problem otherwise: %j',
    (body) => expect(stops(body)).toEqual(['underlined-heading:8']),
  );
});
