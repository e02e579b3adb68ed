import { describe, expect, it } from 'vitest';
import { openIndexPart } from '../../../../src/search/engine/index-part.ts';
import type { PagefindModule } from '../../../../src/search/engine/pagefind-api.ts';

const place = { base: '/', program: '/pagefind/program/', folder: '/pagefind/part/' };

const page = (id: string) => ({
  id,
  score: 1,
  words: [],
  data: () => Promise.reject(new Error(id)),
});

/** Pagefind with an empty page beside its program, and two stories in the index that is merged. */
function pagefind({ lose = () => {}, isProgramLost = false } = {}) {
  const merged: string[] = [];
  const module: PagefindModule = {
    createInstance: () => ({
      mergeIndex: async (folder) => void merged.push(folder),
      async search(term, { sort } = {}) {
        if (isProgramLost) throw new Error('no program');
        if (term === 'lost') lose();
        const stories = merged.length > 0 ? [page('old'), page('new')] : [];
        const results = sort
          ? [...stories.toReversed(), page('empty')]
          : [page('empty'), ...stories];
        return { results: term === '"zzzz"' ? [] : results };
      },
    }),
  };
  return { module, merged };
}

const none = { lostIn: () => 0 };
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe('an index part', () => {
  it('is merged, and its results are told from those of other parts', async () => {
    const { module, merged } = pagefind();
    const part = await openIndexPart(module, place, { dated: 2 }, none);
    expect(merged).toEqual(['/pagefind/part/']);
    expect(ids(await part.search('word'))).toEqual(['/pagefind/part/old', '/pagefind/part/new']);
  });

  it('has its pages by date, if any has one', async () => {
    const { module } = pagefind();
    const part = await openIndexPart(module, place, { dated: 2 }, none);
    expect(await part.dated()).toEqual(['/pagefind/part/new', '/pagefind/part/old']);
    const other = await openIndexPart(pagefind().module, place, { dated: 0 }, none);
    expect(await other.dated()).toEqual([]);
  });

  it('tells whether it has a word', async () => {
    const part = await openIndexPart(pagefind().module, place, { dated: 2 }, none);
    expect(await part.hasWord('word')).toBe(true);
    expect(await part.hasWord('zzzz')).toBe(false);
  });

  it('cannot be opened without the program', async () => {
    const { module } = pagefind({ isProgramLost: true });
    await expect(openIndexPart(module, place, { dated: 2 }, none)).rejects.toThrow('no program');
  });

  it('finds not nothing, but fails, if a file of it was lost on the way', async () => {
    let lost = 0;
    const { module } = pagefind({ lose: () => (lost += 1) });
    const part = await openIndexPart(module, place, { dated: 2 }, { lostIn: () => lost });
    await expect(part.search('lost')).rejects.toThrow('/pagefind/part/');
    expect(await part.search('word')).toHaveLength(2);
  });
});
