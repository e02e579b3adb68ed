/** The judged queries and the papers that they ask: both stay whole while people add to them. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../src/source/read/entry-state.ts';
import { readPublication } from '../../src/source/read/publication.ts';
import {
  judgedRoot,
  measuredPapers,
  parseCsv,
  readQueries,
  type JudgedQuery,
} from '../judged/queries.ts';

const nameFolders = ['people', 'places', 'organisations'];
const isStory = (address: string) => address.startsWith('/news/');

/** A judged paper with the addresses of its stories and names. */
async function read({ root, ...paper }: (typeof measuredPapers)[number]) {
  const slugs = async (folder: string) => {
    const files = await readdir(new URL(`content/${folder}/`, root), { recursive: true });
    return files
      .filter((file) => file.endsWith('.md'))
      .map((file) => /[^/\\]+(?=\.md$)/.exec(file)![0]);
  };
  const stories = (await slugs('articles')).map((slug) => `/news/${slug}/`);
  const cards: string[] = [];
  for (const folder of [...nameFolders, 'authors']) {
    cards.push(...(await slugs(folder)).map((slug) => `card:/${folder}/${slug}/`));
  }
  return {
    ...paper,
    least: paper.stories,
    root,
    stories,
    cards,
    queries: await readQueries(new URL('queries.csv', root)),
  };
}

const papers = await Promise.all(measuredPapers.map(read));

describe.each(papers)('$title', ({ root: place, least, stories, cards, queries }) => {
  it('is large enough for a measurement', () => {
    expect(stories.length).toBeGreaterThanOrEqual(least);
    expect(
      cards.filter((card) => !card.startsWith('card:/authors/')).length,
    ).toBeGreaterThanOrEqual(120);
    expect(queries.length).toBeGreaterThanOrEqual(600);
  });

  it('has no problems, and holds nothing back', async () => {
    const root = fileURLToPath(place);
    const moment = Date.parse('2027-01-01T00:00:00Z');
    const { entries, problems } = await readPublication({ root, environment: {}, moment });
    // The icon comes with the site that is built of it.
    expect(problems.map(({ code }) => code)).toEqual(['missing-icon']);
    expect(entries.filter((entry) => stateOf(entry, moment) !== 'public')).toEqual([]);
  });

  it('uses each file name once', () => {
    expect(new Set(stories).size).toBe(stories.length);
    expect(new Set([...stories, ...cards]).size).toBe(stories.length + cards.length);
  });
});

describe.each(papers)('the judged queries of $title', ({ stories, cards, queries }) => {
  const known = new Set([...stories, ...cards]);
  /** The queries for which something holds that must not. */
  const queriesWith = (isWrong: (query: JudgedQuery) => boolean) =>
    queries.filter(isWrong).map(({ query }) => query);

  it('name only stories and names that exist', () => {
    const named = queries.flatMap(({ first, top, without }) => [first, ...top, ...without]);
    expect(named.filter((address) => address !== '' && !known.has(address))).toEqual([]);
  });

  it('are asked once each', () => {
    const asked = queries.map(({ query }) => query);
    expect(asked.filter((query, index) => asked.indexOf(query) !== index)).toEqual([]);
    expect(asked.filter((query) => query.trim() === '')).toEqual([]);
  });

  it('name nothing twice, and nothing that is both wanted and unwanted', () => {
    expect(
      queriesWith(({ first, top, without }) => {
        const named = [...(first === '' ? [] : [first]), ...top, ...without];
        return new Set(named).size !== named.length;
      }),
    ).toEqual([]);
  });

  it('have a story first, and no more than five stories among the first five', () => {
    expect(queriesWith(({ first }) => first !== '' && !isStory(first))).toEqual([]);
    expect(
      queriesWith(({ first, top }) => top.filter(isStory).length + (first === '' ? 0 : 1) > 5),
    ).toEqual([]);
  });

  it('are of a known kind', () => {
    const kinds =
      /^(S\d{1,2}|plain|headline|name|misspelled|question|partial|phrase|filter|operator|typo|absent|request|pasted|typed|number|address)$/;
    expect(queriesWith(({ kind }) => !kinds.test(kind))).toEqual([]);
  });

  it('want nothing that the paper does not have', () => {
    expect(
      queriesWith(({ kind, first, top }) => kind === 'absent' && (first !== '' || top.length > 0)),
    ).toEqual([]);
  });
});

describe('the reading of the file', () => {
  it('keeps commas, line breaks and quotation marks inside a cell', () => {
    expect(parseCsv('a,"b, c"\n"d\ne","f ""g"""\n,\n')).toEqual([
      ['a', 'b, c'],
      ['d\ne', 'f "g"'],
      ['', ''],
    ]);
  });

  it('needs no line break at the end', () => {
    expect(parseCsv('a,b\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });
});

/** Sets of spellings that are or were sealed. */
const fixtures = new URL('../unit/names/fixtures/', judgedRoot);
const sealed = new URL('sealed/', judgedRoot);
const sets = [
  ...['unseen-11', 'unseen-12', 'unseen-13', 'unseen-14'].map((name) => ({
    name,
    folder: fixtures,
  })),
  ...(await readdir(sealed))
    .flatMap((file) => /^(set-\w)\.csv$/.exec(file)?.[1] ?? [])
    .map((name) => ({ name, folder: sealed })),
];

describe.each(sets)('the spellings of $name', ({ name, folder }) => {
  const rows = async (part: string) =>
    parseCsv(await readFile(new URL(`${name}${part}.csv`, folder), 'utf8')).slice(1);

  it('belong to its names, and are enough for a measurement', async () => {
    // Some negatives mean none of the names.
    const ids = new Set(['any', ...(await rows('-names')).map(([id]) => id)]);
    const [spellings, negatives] = [await rows(''), await rows('-negatives')];
    for (const [typed, id] of [...spellings, ...negatives]) expect(ids, typed).toContain(id);
    expect(spellings.length).toBeGreaterThanOrEqual(400);
    expect(negatives.length).toBeGreaterThanOrEqual(300);
  });
});
