import { expect, it } from 'vitest';
import { facetsOf, type FacetValues } from '../../../../src/search/engine/facets.ts';
import type { Filters } from '../../../../src/search/query/query.ts';

const pages: Record<string, Required<Filters>> = {
  a: { section: 'world', year: '2020', month: '2020-05', author: 'ada', kind: 'articles' },
  b: { section: 'world', year: '2020', month: '2020-06', author: 'bo', kind: 'articles' },
  c: { section: 'arts', year: '2021', month: '2021-05', author: 'ada', kind: 'articles' },
};

const values: FacetValues = {
  section: ['world', 'arts', 'sport'],
  year: ['2020', '2021'],
  month: ['2020-05', '2020-06'],
  author: ['ada', 'bo'],
  kind: ['articles'],
};

function facets() {
  const asked: string[] = [];
  let isLost = false;
  const count = facetsOf({
    async pagesIn(filters) {
      asked.push(JSON.stringify(filters));
      if (isLost) throw new Error('lost');
      const [[name, value] = ['', '']] = Object.entries(filters);
      return Object.keys(pages)
        .filter((id) => pages[id]?.[name as 'kind'] === value)
        .map((id) => ({ id, score: 0, words: [], data: () => Promise.reject() }));
    },
  });
  const counts = async (found: string[], chosen: Filters) =>
    Object.fromEntries(
      [...(await count(found, chosen, values))].map(([name, all]) => [
        name,
        Object.fromEntries(all),
      ]),
    );
  return { asked, counts, lose: (is: boolean) => (isLost = is) };
}

it('counts what was found, by each value', async () => {
  expect(await facets().counts(['a', 'b', 'c'], {})).toEqual({
    section: { world: 2, arts: 1, sport: 0 },
    year: { 2020: 2, 2021: 1 },
    month: { '2020-05': 1, '2020-06': 1 },
    author: { ada: 2, bo: 1 },
    kind: { articles: 3 },
  });
  expect(await facets().counts(['c', 'other'], {})).toMatchObject({ year: { 2020: 0, 2021: 1 } });
});

it('counts a filter under the others that are set, and a year without its month', async () => {
  const chosen = { year: '2020', month: '2020-05', section: 'world' };
  expect(await facets().counts(['a', 'b', 'c'], chosen)).toMatchObject({
    section: { world: 1, arts: 0 },
    year: { 2020: 2, 2021: 0 },
    month: { '2020-05': 1, '2020-06': 1 },
    author: { ada: 1, bo: 0 },
  });
});

it('asks for each value once, and again if it was lost', async () => {
  const { asked, counts, lose } = facets();
  lose(true);
  await expect(counts(['a'], {})).rejects.toThrow('lost');
  lose(false);
  asked.length = 0;
  await counts(['a'], {});
  expect(asked).toHaveLength(10);
  await counts(['b'], { year: '2020' });
  expect(new Set(asked).size).toBe(10);
  expect(asked).toHaveLength(10);
});
