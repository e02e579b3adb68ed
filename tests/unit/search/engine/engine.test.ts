import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../../src/search/engine/engine.ts';
import type { OpenIndexPart } from '../../../../src/search/engine/index-part.ts';
import type { PagefindOptions } from '../../../../src/search/engine/pagefind-api.ts';

/** An index part that finds these pages by each query, and notes what it was asked. */
function part(ids: readonly string[], dated: readonly string[] = []) {
  const asked: [string | null, PagefindOptions | undefined][] = [];
  const preloaded: string[] = [];
  const opened: OpenIndexPart = {
    dated: async () => dated,
    preload: async (words) => void preloaded.push(words),
    pages: ids.length,
    async search(term, options) {
      asked.push([term, options]);
      return ids.map((id) => ({ id, score: 1, words: [], data: () => Promise.reject() }));
    },
  };
  return { ...opened, asked, preloaded };
}

const newest = part(['n1', 'n2'], ['n1', 'n2']);
const older = part(['o1', 'o2', 'o3'], ['o3', 'o1']);
const { engine, order, preload } = engineOf([newest, older], 9);

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('several parts', () => {
  it('say by part what they find, the newest first', async () => {
    const found = await engine.find('"talks"');
    expect(found.map(ids)).toEqual([
      ['n1', 'n2'],
      ['o1', 'o2', 'o3'],
    ]);
    expect(newest.asked.at(-1)).toEqual(['"talks"', undefined]);
    expect(older.asked.at(-1)).toEqual(['"talks"', undefined]);
  });

  it('are one to filters', async () => {
    expect(ids(await engine.pagesIn({ year: '2009' }))).toEqual(['n1', 'n2', 'o1', 'o2', 'o3']);
    expect(older.asked.at(-1)).toEqual([null, { filters: { year: '2009' } }]);
  });

  it('preload the same words', async () => {
    await preload('peace talks');
    expect([newest, older].map(({ preloaded }) => preloaded)).toEqual([
      ['peace talks'],
      ['peace talks'],
    ]);
  });

  it('have their pages together', () => {
    expect(engine.pages).toBe(5);
  });

  it('are in one order by date, in an archive that may be larger', async () => {
    const { places, size } = await order();
    expect([...places]).toEqual([
      ['n1', 0],
      ['n2', 1],
      ['o3', 2],
      ['o1', 3],
    ]);
    expect(size).toBe(9);
  });

  it('fail together', async () => {
    const lost = { ...part([]), search: () => Promise.reject(new Error('lost')) };
    const { engine: broken } = engineOf([newest, lost], 2);
    await expect(broken.find('talks')).rejects.toThrow('lost');
    await expect(broken.pagesIn({})).rejects.toThrow('lost');
  });
});

it('without parts nothing is found', async () => {
  const { engine: empty } = engineOf([], 0);
  expect(await empty.find('talks')).toEqual([]);
  expect(empty.pages).toBe(0);
});
