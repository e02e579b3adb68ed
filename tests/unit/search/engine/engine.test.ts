import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../../src/search/engine/engine.ts';
import type { OpenIndexPart } from '../../../../src/search/engine/index-part.ts';

/** A part whose pages have words. As Pagefind does, it takes the longest word there that a word begins with. */
function part(pages: Record<string, string>, dated: readonly string[] = []): OpenIndexPart {
  const words = (id: string) => (pages[id] ?? '').split(' ');
  const all = Object.keys(pages).flatMap(words);
  const known = (word: string) =>
    all.some((other) => other.startsWith(word))
      ? word
      : all.filter((other) => word.startsWith(other)).sort((a, b) => b.length - a.length)[0];
  return {
    dated: async () => dated,
    hasWord: async (word) => all.includes(word),
    search: async (term) => {
      const asked = term?.match(/\w+/g) ?? [];
      const isIn = (id: string, word: string) =>
        term?.startsWith('"')
          ? words(id).includes(word)
          : words(id).some((other) => other.startsWith(known(word) ?? ' '));
      return Object.keys(pages)
        .filter((id) => asked.every((word) => isIn(id, word)))
        .map((id) => ({ id, score: 1, words: [], data: () => Promise.reject(new Error(id)) }));
    },
  };
}

const newest = part({ n1: 'haqqani talks', n2: 'kayani' }, ['n1', 'n2']);
const older = part({ o1: 'haq talks', o2: 'haqqani kabul', o3: 'talk' }, ['o3', 'o1']);

async function idsOf(engine: ReturnType<typeof engineOf>, query: string, isUnfinished = false) {
  const { results } = await engine.engine.search(query, { isUnfinished });
  return results.map(({ id }) => id);
}

describe('several parts', () => {
  const whole = engineOf([newest, older], { parts: 2, dated: 4 });

  it.each([
    ['haqqani', ['n1', 'o2']],
    ['talks', ['n1', 'o1']],
    ['kabul', ['o2']],
    ['haqqani talks', ['n1']],
    ['"haq"', ['o1']],
    // Only a part that has no kayani would find another word for it.
    ['kayani', ['n2']],
    ['& haq', ['o1', 'o2']],
  ])('are one to %s', async (query, ids) => {
    expect(await idsOf(whole, query)).toEqual(ids);
  });

  it('say by part which pages have a word', async () => {
    const found = await whole.engine.pagesWith('talks');
    expect(found.map((pages) => pages.map(({ id }) => id))).toEqual([['n1'], ['o1']]);
    expect(await whole.engine.pagesWith('zzzz')).toEqual([[], []]);
  });

  it('find the beginning of a word that is being typed', async () => {
    expect(await idsOf(whole, 'haqq', true)).toEqual(['n1', 'o2']);
    expect(await idsOf(whole, 'haqq')).toEqual([]);
  });

  it('are in one order by date', async () => {
    const { places, size } = await whole.order();
    expect([...places]).toEqual([
      ['n1', 0],
      ['n2', 1],
      ['o3', 2],
      ['o1', 3],
    ]);
    expect(size).toBe(4);
  });
});

it('a single part finds what a word begins with that is nowhere', async () => {
  const only = engineOf([older], { parts: 1, dated: 2 });
  expect(await idsOf(only, 'haqanni')).toEqual(['o1', 'o2']);
});

it('one part of several does not: another part may have the word', async () => {
  const first = engineOf([older], { parts: 2, dated: 2 });
  expect(await idsOf(first, 'haqanni')).toEqual([]);
});
