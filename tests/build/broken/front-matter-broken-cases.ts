/** Faults in dates, names and keys as people write them; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

const at = (file: string, line: number, what: string, fix: string) => ({
  place: `content/${file}:${line}`,
  what,
  fix,
});

const lines = (...keys: string[]) => ['---', ...keys, '---', '', 'Text.', ''].join('\n');

export const frontMatterBrokenCases: BrokenCase[] = [
  {
    fault: 'a date that may mean two days, and one that does not exist',
    files: {
      ...article({ slug: 'two-days', keys: { published: '03/04/2020' } }),
      ...article({ slug: 'no-day', keys: { published: '31 April 2020' } }),
      ...article({ slug: 'no-date', keys: { published: 'last week' } }),
      ...article({ slug: 'other-weekday', keys: { published: 'Tuesday, 4 May 2020' } }),
      ...article({ slug: 'short-year', keys: { published: '4 May 20' } }),
      ...article({ slug: 'other-tongue', keys: { published: '4. Mai 2020' } }),
      ...article({ slug: 'named-zone', keys: { published: '4 May 2020 09:30 EST' } }),
    },
    expected: [
      at(
        'articles/two-days.md',
        6,
        'may be 3 April 2020 or 4 March 2020',
        'published: 2020-04-03 or',
      ),
      at(
        'articles/no-day.md',
        6,
        'that month has 30 days',
        'published: 2020-04-30 or published: 2020-05-01',
      ),
      at('articles/no-date.md', 6, 'has “last” in it', 'the month by its name'),
      at(
        'articles/other-weekday.md',
        6,
        'a weekday that is not',
        '2020-05-04 or published: 2020-05-05',
      ),
      at('articles/short-year.md', 6, 'no year of four digits', 'the year of four digits'),
      at('articles/other-tongue.md', 6, 'has “Mai” in it', 'Write published: 2020-05-04'),
      at('articles/named-zone.md', 6, 'has “EST” in it', 'Write published: 2020-05-04T09:30-05:00'),
    ],
  },
  {
    fault: 'a change of a public story that lies in the future',
    files: article({ slug: 'changed-later', keys: { updated: '2999-01-01' } }),
    expected: [
      at('articles/changed-later.md', 7, 'in the future: 2999-01-01T00:00', 'Correct the date'),
    ],
  },
  {
    fault: 'a name that several files have, or that is nearly that of an author',
    files: {
      'content/authors/jane-smith.md': '---\nname: Jane Smith\n---\n',
      'content/people/ann-lee.md': lines('name: Ann Lee', 'role: Engineer'),
      'content/people/lee-ann.md': lines('name: Ann Lee', 'role: Painter'),
      ...article({ slug: 'nearly', keys: { byline: 'Jane Smyth' } }),
      ...article({ slug: 'both-lees', keys: { people: 'Ann Lee' } }),
      ...article({ slug: 'two-in-one', keys: { byline: 'Jane Smith and Lina Okafor' } }),
      ...article({ slug: 'no-such-section', keys: { section: 'World Newz' } }),
      ...article({ slug: 'other-home', keys: { places: '[Ann Lee]' } }),
    },
    expected: [
      at('articles/nearly.md', 5, 'one letter off Jane Smith', 'Write Jane Smith.'),
      at('articles/both-lees.md', 7, 'may be content/people/ann-lee.md or', 'ann-lee or lee-ann'),
      at('articles/two-in-one.md', 5, 'one name or 2', 'byline: [Jane Smith, Lina Okafor]'),
      at('articles/other-home.md', 7, 'no content/places/ann-lee.md', 'Write it under “people”'),
      at('articles/no-such-section.md', 4, 'no content/sections/world-newz.md', 'world-newz'),
    ],
  },
  {
    fault: 'words in a byline that are no part of a name',
    files: {
      'content/authors/tom-berg.md': '---\nname: Tom Berg\n---\n',
      ...article({ slug: 'with-job', keys: { byline: '"Tom Berg, staff writer"' } }),
      ...article({ slug: 'with-job-in-list', keys: { byline: '[Tom Berg, staff writer]' } }),
      ...article({ slug: 'with-place', keys: { byline: '[desk, Tom Berg in Kabul]' } }),
      ...article({ slug: 'with-and', keys: { byline: 'and Ann Onym' } }),
      // Each of these has one meaning.
      ...article({ slug: 'with-and-known', keys: { byline: '[desk, and Tom Berg]' } }),
      ...article({ slug: 'with-by-known', keys: { byline: 'By Tom Berg and The Desk' } }),
    },
    expected: [
      at(
        'articles/with-job.md',
        5,
        'names “Tom Berg, staff writer” under “byline”, where “staff writer” is no part of a name',
        'Write byline: Tom Berg. What an author does belongs into content/authors/tom-berg.md: role: staff writer',
      ),
      at(
        'articles/with-job-in-list.md',
        5,
        '“staff writer” under “byline”, which is no',
        'Write byline: Tom Berg',
      ),
      at(
        'articles/with-place.md',
        5,
        'where “in Kabul” is no part',
        'Write byline: [desk, Tom Berg]',
      ),
      at('articles/with-and.md', 5, 'where “and” is no part', 'Write byline: Ann Onym'),
    ],
  },
  {
    fault: 'the keys of another tool',
    files: {
      'content/articles/imported.md': lines(
        'title: "The editor’s own value"',
        'date: 2020-05-04 09:30',
        'author: Lina Okafor',
        'description: What it says.',
        'categories: [World]',
        'tags: [floods, rain]',
        'featured_image: /img/a.jpg',
        'slug: other-name',
        'layout: post',
      ),
    },
    expected: [
      at(
        'articles/imported.md',
        2,
        'unknown key “title”',
        'Write headline: The editor’s own value',
      ),
      at('articles/imported.md', 3, 'unknown key “date”', 'Write published: 2020-05-04 09:30'),
      at('articles/imported.md', 4, 'unknown key “author”', 'Write byline: Lina Okafor'),
      at('articles/imported.md', 5, 'unknown key “description”', 'Write dek: What it says.'),
      at('articles/imported.md', 6, 'unknown key “categories”', 'Write section: World'),
      at('articles/imported.md', 7, 'unknown key “tags”', 'Write topics: [floods, rain]'),
      at(
        'articles/imported.md',
        8,
        '“featured_image”',
        'image: { file: /img/a.jpg, alt: …, credit: … }',
      ),
      at('articles/imported.md', 9, 'unknown key “slug”', 'rename the file to other-name.md'),
      at('articles/imported.md', 10, 'unknown key “layout”', 'Delete the line'),
    ],
  },
  {
    fault: 'quotation marks that YAML takes for its own',
    files: {
      ...article({ slug: 'quoted', keys: { headline: '"War" is over' } }),
      ...article({ slug: 'apostrophe', keys: { headline: "'Til death" } }),
    },
    expected: [
      at('articles/quoted.md', 2, 'follows the end of a value', `headline: '"War" is over'`),
      at('articles/apostrophe.md', 2, 'is not closed', `headline: "'Til death"`),
    ],
  },
  {
    fault: 'front matter without measure',
    files: {
      ...article({ slug: 'long-headline', keys: { headline: 'a'.repeat(1_000_000) } }),
      ...article({ slug: 'long-dek', keys: { dek: 'a '.repeat(2000) } }),
      ...article({ slug: 'nested', keys: { people: '['.repeat(10_000) } }),
      'content/articles/keys.md': lines(
        ...['headline: A', 'dek: A.', 'section: world', 'byline: desk', 'published: 2020-05-04'],
        ...Array.from({ length: 10_000 }, (_, number) => `k${number}: 1`),
      ),
      'content/people/many-names.md': lines(
        ...['name: Many', 'role: Man', 'aliases:'],
        ...Array.from({ length: 5000 }, (_, number) => `  - Name ${number}`),
      ),
    },
    expected: [
      at('articles/long-headline.md', 2, 'keys of 1,000,', 'below the second line'),
      at(
        'articles/long-dek.md',
        3,
        'has 3,999 characters, and it may have 3,000',
        'Correct the value',
      ),
      at('articles/nested.md', 7, 'nested more than 20 deep', 'key: value'),
      ...Array.from({ length: 12 }, (_, number) =>
        at('articles/keys.md', 7 + number, `unknown key “k${number}”`, 'Use one of'),
      ),
      at('articles/keys.md', 19, 'has 9988 unknown keys more, from “k12” on', 'Delete'),
      at('people/many-names.md', 4, 'has 5,000 items, and it may have 200', 'Correct the value'),
    ],
  },
  {
    fault: 'a document that is not there, or is not what its name says',
    files: {
      'content/articles/login.pdf': '<!doctype html><title>Sign in</title>',
      'content/articles/half.pdf': '%PDF-1.7\n',
      'content/articles/heavy.zip': new Uint8Array(25_000_001),
      ...article({
        slug: 'papers',
        body: '[A](login.pdf) [b](half.pdf) [c](heavy.zip) [d](lgin.pdf)',
      }),
      'content/articles/index.md': lines('headline: A'),
    },
    expected: [
      at('articles/papers.md', 9, 'the document lgin.pdf', 'Did you mean login.pdf?'),
      { place: 'content/articles/login.pdf', what: 'is a web page', fix: 'download the document' },
      { place: 'content/articles/half.pdf', what: 'its end is missing', fix: 'Copy the file' },
      { place: 'content/articles/heavy.zip', what: 'has 26 MB', fix: 'split it' },
      { place: 'content/articles/index.md', what: 'has no name of its own', fix: 'rename it' },
      ...['dek', 'section', 'byline', 'published'].map((key) =>
        at('articles/index.md', 1, `missing the key “${key}”`, key),
      ),
    ],
  },
];
