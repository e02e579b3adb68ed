import { afterEach, describe, expect, it, vi } from 'vitest';
import { openIndexPart } from '../../../../src/search/engine/index-part.ts';
import { joiner, marker } from '../../../../src/names/words/marker.ts';
import type { PagefindModule, PagefindResult } from '../../../../src/search/engine/pagefind-api.ts';

const place = { base: '/', program: '/pagefind/program/', folder: '/pagefind/part/' };

const page = (id: string, changes: Partial<PagefindResult> = {}): PagefindResult => ({
  id,
  score: 1,
  words: [0],
  data: () => Promise.reject(new Error(id)),
  ...changes,
});

/** Pagefind with an empty page beside its program, and two stories in the index that is merged. */
function pagefind({
  lose = () => {},
  isProgramLost = false,
  found,
}: { lose?: () => void; isProgramLost?: boolean; found?: PagefindResult } = {}) {
  const merged: string[] = [];
  const module: PagefindModule = {
    createInstance: () => ({
      mergeIndex: async (folder) => void merged.push(folder),
      preload: async () => {},
      async search(term, { sort } = {}) {
        if (isProgramLost) throw new Error('no program');
        if (term === 'lost') lose();
        const all = found ? [found] : [page('old'), page('new')];
        const stories = merged.length > 0 ? all : [];
        const results = sort
          ? [...stories.toReversed(), page('empty')]
          : [page('empty'), ...stories];
        return { results };
      },
    }),
  };
  return { module, merged };
}

const none = { lostIn: () => 0 };
const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

describe('the first search of a program', () => {
  /** Pagefind whose program is there after so many milliseconds. Each search checks every 50 ms whether it is. */
  function loading(ready: number) {
    const calls: { at: number; isMerged: boolean }[] = [];
    const start = Date.now();
    const now = () => Date.now() - start;
    let isMerged = false;
    const module: PagefindModule = {
      createInstance: () => ({
        mergeIndex: async () => void (isMerged = true),
        preload: async () => {},
        async search() {
          calls.push({ at: now(), isMerged });
          while (now() < ready) await new Promise((resolve) => setTimeout(resolve, 50));
          return { results: [] };
        },
      }),
    };
    return { module, calls, now };
  }

  const opened = async (ready: number) => {
    vi.useFakeTimers();
    const { module, calls, now } = loading(ready);
    const part = openIndexPart(module, place, { dated: 0, pages: 2 }, none).then(now);
    await vi.runAllTimersAsync();
    return { at: await part, calls };
  };

  afterEach(() => void vi.useRealTimers());

  it.each([
    [0, 0],
    [12, 20],
    [61, 70],
    [999, 1_000],
  ])('is answered soon if the program is ready after %i ms: after %i', async (ready, at) => {
    expect((await opened(ready)).at).toBe(at);
  });

  it('is not made once the index is merged, where it would go through all pages', async () => {
    const { calls } = await opened(12);
    expect(calls.map(({ at }) => at)).toEqual([0, 10, 20]);
    expect(calls.filter(({ isMerged }) => isMerged)).toEqual([]);
  });
});

describe('an index part', () => {
  it('is merged, and its results are told from those of other parts', async () => {
    const { module, merged } = pagefind();
    const part = await openIndexPart(module, place, { dated: 2, pages: 2 }, none);
    expect(merged).toEqual(['/pagefind/part/']);
    expect(ids(await part.search('word'))).toEqual(['/pagefind/part/old', '/pagefind/part/new']);
  });

  it('has its pages by date, if any has one', async () => {
    const { module } = pagefind();
    const part = await openIndexPart(module, place, { dated: 2, pages: 2 }, none);
    expect(await part.dated()).toEqual(['/pagefind/part/new', '/pagefind/part/old']);
    const other = await openIndexPart(pagefind().module, place, { dated: 0, pages: 2 }, none);
    expect(await other.dated()).toEqual([]);
  });

  it('knows how many pages it has', async () => {
    const part = await openIndexPart(pagefind().module, place, { dated: 2, pages: 7 }, none);
    expect(part.pages).toBe(7);
  });

  it.each<[string, Partial<PagefindResult>, boolean]>([
    ['in its text', { words: [3] }, true],
    ['in its headline', { words: [], matchedMetaFields: ['title'] }, true],
    ['in a caption', { words: [], matchedMetaFields: ['caption'] }, true],
    // These are shown with a result, or are filters.
    ['in its date', { words: [], matchedMetaFields: ['date'] }, false],
    ['in its section', { words: [], matchedMetaFields: ['section', 'kind'] }, false],
    ['nowhere', { words: [] }, false],
  ])('finds a page that has a word %s: %o: %s', async (_, found, isFound) => {
    const { module } = pagefind({ found: page('a', found) });
    const part = await openIndexPart(module, place, { dated: 0, pages: 1 }, none);
    expect(ids(await part.search('march'))).toEqual(isFound ? ['/pagefind/part/a'] : []);
  });

  it('finds all pages that filters leave, whatever they have', async () => {
    const { module } = pagefind({ found: page('a', { words: [] }) });
    const part = await openIndexPart(module, place, { dated: 0, pages: 1 }, none);
    const filters = { year: '2009' };
    expect(ids(await part.search(null, { filters }))).toEqual(['/pagefind/part/a']);
  });

  it('gives pages as they are printed, with as many words as the engine has counted', async () => {
    const text = `le chef de l’${joiner} Ukraine, 2.${marker}5`;
    const data = async () => ({
      url: '/a/',
      raw_content: text,
      meta: { title: text },
      anchors: [{ element: 'h2', id: 'h', text, location: 0 }],
    });
    const { module } = pagefind({ found: page('a', { data }) });
    const part = await openIndexPart(module, place, { dated: 0, pages: 1 }, none);
    const [found] = await part.search('chef');
    const printed = await found?.data();
    expect(printed?.meta['title']).toBe('le chef de l’Ukraine, 2.5');
    expect(printed?.anchors[0]?.text).toBe('le chef de l’Ukraine, 2.5');
    expect(printed?.raw_content).not.toContain(marker);
    expect(printed?.raw_content.split(' ')).toHaveLength(text.split(' ').length);
  });

  it('cannot be opened without the program', async () => {
    const { module } = pagefind({ isProgramLost: true });
    await expect(openIndexPart(module, place, { dated: 2, pages: 2 }, none)).rejects.toThrow(
      'no program',
    );
  });

  it('finds not nothing, but fails, if a file of it was lost on the way', async () => {
    let lost = 0;
    const { module } = pagefind({ lose: () => (lost += 1) });
    const part = await openIndexPart(module, place, { dated: 2, pages: 2 }, { lostIn: () => lost });
    await expect(part.search('lost')).rejects.toThrow('/pagefind/part/');
    expect(await part.search('word')).toHaveLength(2);
  });
});
