/** The script in the head of the search page, run beside a document that records what it adds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyseWord } from '../../../../src/names/compare/analysed-word.ts';
import { fold } from '../../../../src/names/compare/fold.ts';
import { queryTerms } from '../../../../src/names/lexicon/query-terms.ts';
import { readNames } from '../../names/csv.ts';

const file = new URL('../../../../src/search/page/preload.js', import.meta.url);
const run = new Function('document', 'location', 'setTimeout', readFileSync(file, 'utf8')) as (
  page: object,
  location: { search: string },
  setTimeout: (work: () => void) => void,
) => void;

/** What is added to the head at once, and later, when the page is opened at an address. */
function open(search: string, groups = 'A B F G H J K L M N R S T') {
  const steps: unknown[][] = [[], []];
  let step = 0;
  const page = {
    createElement: () => ({}),
    querySelector: () => ({
      content: { firstChild: 'rules', querySelectorAll: () => ['index'] },
      dataset: { lexicon: '/lexicon/1/', groups },
    }),
    head: { append: (...added: unknown[]) => steps[step]?.push(...added) },
  };
  run(page, { search }, (work) => {
    step = 1;
    work();
  });
  return steps;
}

const shard = (group: string) => ({
  rel: 'preload',
  as: 'fetch',
  crossOrigin: '',
  href: `/lexicon/1/${group}.txt`,
});

/** The groups whose shards are asked for with a query. */
const askedFor = (query: string) =>
  open(`?q=${encodeURIComponent(query)}`)[0]
    ?.slice(1)
    .map((link) => (link as { href: string }).href.charAt('/lexicon/1/'.length)) ?? [];

it('who only opens the page loads nothing', () => {
  for (const search of ['', '?q=', '?newest=1']) expect(open(search)).toEqual([[], []]);
});

it('a query asks for the rules and for the shards of its words that exist, and then for the index', () => {
  const search = '?q=Barak%20Wazir+of';
  expect(open(search)).toEqual([['rules', shard('B'), shard('F')], ['index']]);
  expect(open(search, 'A F')).toEqual([['rules', shard('F')], ['index']]);
  expect(open('?q=%D9%85%D8%AD%D9%85%D8%AF')).toEqual([['rules'], ['index']]);
});

it('nearly all shards that it asks for are those of the words, and few of these are missing', () => {
  let asked = 0;
  let wrong = 0;
  let complete = 0;
  const names = readNames();
  for (const { name } of names) {
    const needed = new Set(
      queryTerms(fold(name)).flatMap(({ text }) => [...analyseWord(text).groups]),
    );
    const groups = askedFor(name);
    asked += groups.length;
    wrong += groups.filter((group) => !needed.has(group)).length;
    if ([...needed].every((group) => groups.includes(group))) complete += 1;
  }
  expect(wrong / asked).toBeLessThan(0.02);
  expect(complete / names.length).toBeGreaterThan(0.75);
});
