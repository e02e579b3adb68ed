/** Faults in what was added to stories since they were published, and in addresses; see `broken-cases.ts`. */
import { article } from '../../support/papers/articles.ts';
import type { BrokenCase } from './broken-cases.ts';

const at = (file: string, what: string, fix: string) => ({ place: `content/${file}`, what, fix });

const story = (slug: string, line: number, what: string, fix: string) =>
  at(`articles/${slug}.md:${line}`, what, fix);

export const amendmentBrokenCases: BrokenCase[] = [
  {
    fault: 'an amendment with the wrong time or kind',
    files: {
      ...article({
        slug: 'corrected-early',
        keys: { corrections: '[{ at: 2020-05-04T09:00:00Z, text: T }]' },
      }),
      ...article({
        slug: 'updated-late',
        keys: { updates: '[{ at: 2931-05-04T09:00:00Z, text: T }]' },
      }),
      ...article({
        slug: 'withdrawn-late',
        keys: { withdrawn: '{ at: 2931-05-04T09:00:00Z, reason: R }' },
      }),
      ...article({
        slug: 'odd-correction',
        keys: { corrections: '[{ at: 2020-05-05T09:00:00Z, kind: erratum, text: T }]' },
      }),
    },
    expected: [
      story(
        'corrected-early',
        7,
        'a correction made at 2020-05-04T09:00:00Z, before',
        'Correct “at”',
      ),
      story('updated-late', 7, 'an update made at 2931-05-04T09:00:00Z, which lies', 'check year'),
      story('withdrawn-late', 7, 'a withdrawal made at 2931-05-04T09:00:00Z', 'check year'),
      story(
        'odd-correction',
        7,
        '“corrections → 1 → kind” to "erratum"',
        'correction, clarification or',
      ),
    ],
  },
  {
    fault: 'a correction of words that still stand in the story, or that are the same as before',
    files: {
      ...article({
        slug: 'still-there',
        keys: { corrections: '[{ at: 2020-05-05T09:00:00Z, text: T, was: 40 million }]' },
        body: 'It cost 40 million.',
      }),
      ...article({
        slug: 'no-change',
        keys: {
          corrections: '[{ at: 2020-05-05T09:00:00Z, text: T, was: 40 million, now: 40 million }]',
        },
        body: 'It cost 40 million.',
      }),
    },
    expected: [
      story('still-there', 7, '“40 million” is no longer in the story', 'Delete the words'),
      story('no-change', 7, '“40 million” is now the same words', 'under “was”'),
    ],
  },
  {
    fault: 'a mark for missing words in the notice of a withdrawn story, or as its author',
    files: {
      ...article({
        slug: 'why-to-come',
        keys: { withdrawn: '{ at: 2020-05-05T09:00:00Z, reason: Forged by TK. }' },
      }),
      ...article({ slug: 'author-to-come', keys: { byline: '[desk, Tom TK]' } }),
    },
    expected: [
      story('why-to-come', 7, 'the word TK', 'Write what is missing. If TK'),
      story('author-to-come', 5, 'the word TK', 'until then, write draft: true'),
    ],
  },
  {
    fault: 'an amendment without a paragraph, or with two',
    files: article({
      slug: 'misplaced',
      keys: {
        corrections:
          '[{ at: 2020-05-05T09:00:00Z, text: T, paragraph: The dam brake }, { at: 2020-05-05T09:00:00Z, text: T, paragraph: The dam }]',
      },
      body: 'The dam broke.\n\nThe dam keepers fled.',
    }),
    expected: [
      story('misplaced', 7, '“The dam brake”, but no paragraph', 'Did you mean The dam broke.?'),
      story('misplaced', 7, '“The dam”, and 2 paragraphs begin like that', '“The dam broke.”'),
    ],
  },
  {
    fault: 'a withdrawn story that another one names',
    files: {
      ...article({
        slug: 'taken-back',
        keys: { withdrawn: '{ at: 2020-05-05T09:00:00Z, reason: R }' },
      }),
      ...article({ slug: 'naming', keys: { related: '[taken-back]' } }),
    },
    expected: [
      story(
        'naming',
        7,
        '“taken-back” under “related”, which is withdrawn',
        'Remove it from “related”.',
      ),
    ],
  },
  {
    fault: 'a former address that cannot forward',
    files: {
      ...article({ slug: 'moved', keys: { formerly: '[2019/old/, /old?id=3, /old.php]' } }),
      ...article({ slug: 'moved-once', keys: { formerly: '[/2019/old/]' } }),
      ...article({ slug: 'moved-twice', keys: { formerly: '[/2019/old, /about/]' } }),
    },
    expected: [
      story(
        'moved',
        7,
        '“formerly → 1” to "2019/old/", which is not written from the root of the site: /2019/old/',
        'Write /2019/old/',
      ),
      story('moved', 7, '“formerly → 2” to "/old?id=3", which has a ?', 'Correct the value'),
      story('moved', 7, '“formerly → 3” to "/old.php", which ends in .php', 'Correct the value'),
      story('moved-twice', 7, '/2019/old, and so had content/articles/moved-once.md', 'Leave'),
      story('moved-twice', 7, 'the address /about/, where the site has a page', 'Remove /about/'),
    ],
  },
  {
    fault: 'an address that has vanished, and a record that git could not merge',
    files: {
      'content/addresses.txt': '/about/\n<<<<<<< HEAD\n/news/long-gone/\n/people/nobody/\n',
    },
    expected: [
      at('addresses.txt:2', 'is not an address: <<<<<<< HEAD', 'keep the lines of both sides'),
      at('addresses.txt:3', 'lists /news/long-gone/', 'formerly: [/news/long-gone/] to'),
      at('addresses.txt:4', 'lists /people/nobody/', 'delete this line'),
    ],
  },
];
