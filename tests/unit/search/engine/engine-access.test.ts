import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchEntry } from '../../../../src/model/search/search-format.ts';
import { engineAccess } from '../../../../src/search/engine/engine-access.ts';

const { imported, merged, preloaded } = vi.hoisted(() => ({
  imported: [] as string[],
  merged: [] as string[],
  preloaded: [] as string[],
}));
/** Folders whose files are there. */
let published: string[];
/** What `entry.json` says; undefined if it cannot be loaded. */
let newest: SearchEntry | undefined;

vi.mock('../../../../src/search/engine/pagefind-api.ts', () => ({
  async importPagefind(address: string) {
    imported.push(address);
    if (!published.some((folder) => address.includes(folder))) throw new Error('no script');
    return {
      createInstance: () => ({
        async mergeIndex(folder: string) {
          merged.push(folder);
          if (!published.some((one) => folder.includes(one))) throw new Error('no index');
        },
        preload: async (words: string) => void preloaded.push(words),
        search: async () => ({ results: [] }),
      }),
    };
  },
}));

const entry = (edition: string, parts = 1): SearchEntry => ({
  program: { path: 'program/', entry: '{}', preload: [] },
  parts: Array.from({ length: parts }, (_, at) => ({
    path: `${edition}-${at}/`,
    pages: 2,
    dated: 1,
    entry: '{}',
    preload: [],
  })),
});

const place = (known?: SearchEntry) => ({ bundle: '/pagefind/', base: '/', entry: known });

beforeEach(() => {
  imported.length = merged.length = preloaded.length = 0;
  published = ['program/', 'a-0/', 'a-1/', 'b-0/'];
  newest = entry('a');
  vi.stubGlobal('location', { href: 'https://paper.example/search/' });
  vi.stubGlobal('fetch', async () => {
    if (!newest) throw new TypeError('Failed to fetch');
    return Response.json(newest);
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the engine', () => {
  it('is opened once, from what the page knows', async () => {
    newest = undefined;
    const access = engineAccess(place(entry('a')));
    const [one, other] = await Promise.all([access.open(), access.open()]);
    expect(one).toBe(other);
    expect(one.whole).toBeUndefined();
    expect(merged).toEqual(['/pagefind/a-0/']);
  });

  it('reads which index there is where the page does not know', async () => {
    await engineAccess(place()).open();
    expect(merged).toEqual(['/pagefind/a-0/']);
  });

  it('opens the older parts when they are wanted, and again if they were lost', async () => {
    published = ['program/', 'a-0/'];
    const index = await engineAccess(place(entry('a', 2))).open();
    expect(merged).toEqual(['/pagefind/a-0/']);
    await expect(index.whole?.()).rejects.toThrow('no index');
    published.push('a-1/');
    const whole = await index.whole?.();
    expect(merged).toEqual(['/pagefind/a-0/', '/pagefind/a-1/', '/pagefind/a-1/']);
    expect((await whole?.order())?.size).toBe(2);
  });

  it('opens the next part by itself where there are more, and each part once', async () => {
    published.push('a-2/');
    const index = await engineAccess(place(entry('a', 3))).open();
    const recent = await index.recent?.();
    expect(merged).toEqual(['/pagefind/a-0/', '/pagefind/a-1/']);
    expect(recent?.engine.pages).toBe(4);
    const whole = await index.whole?.();
    expect(merged).toEqual(['/pagefind/a-0/', '/pagefind/a-1/', '/pagefind/a-2/']);
    expect(whole?.engine.pages).toBe(6);
    expect(await index.whole?.()).toBe(whole);
  });

  it('has no next part where that is all, and passes over pages without a date', async () => {
    const two = await engineAccess(place(entry('a', 2))).open();
    expect(two.recent).toBeUndefined();
    published.push('a-2/');
    const names = entry('a', 3);
    const [first, second, ...rest] = names.parts;
    const undated = { ...names, parts: [first, { ...second, dated: 0 }, ...rest] } as SearchEntry;
    const index = await engineAccess(place(undated)).open();
    await index.recent?.();
    expect(merged.slice(1)).toEqual(['/pagefind/a-0/', '/pagefind/a-2/']);
  });

  it('asks for a lost script under another address', async () => {
    published = ['a-0/'];
    const access = engineAccess(place(entry('a')));
    await expect(access.open()).rejects.toThrow('no script');
    published.push('program/');
    await access.open();
    expect(imported).toEqual([
      '/pagefind/program/pagefind.js',
      '/pagefind/program/pagefind.js?retry=1',
    ]);
  });

  it('says when the script that it needs is there or lost, before the index is open', async () => {
    const access = engineAccess(place(entry('a')));
    const order: string[] = [];
    const opened = access.open().then(() => order.push('index'));
    await access.scriptSettled().then(() => order.push('script'));
    await opened;
    expect(order).toEqual(['script', 'index']);
    published = [];
    const without = engineAccess(place(entry('a')));
    const failed = without.open();
    failed.catch(() => undefined);
    await without.scriptSettled();
    await expect(failed).rejects.toThrow('no script');
  });

  it('is opened once for each search, which does not try again by itself', async () => {
    published = [];
    const access = engineAccess(place(entry('a')));
    access.begin();
    await expect(access.begun()).rejects.toThrow('no script');
    await expect(access.begun()).rejects.toThrow('no script');
    expect(imported).toHaveLength(1);
    published = ['program/', 'a-0/'];
    access.begin();
    await access.begun();
    expect(imported).toHaveLength(2);
  });

  it.each([
    [true, ['talks']],
    [false, []],
  ])(
    'preloads the words of a question if no newer one has been asked: %s',
    async (isCurrent, words) => {
      const access = engineAccess(place(entry('a')));
      access.begin();
      const pieces = [
        { text: 'talks', isPhrase: false, isExcluded: false, isPrefix: false, isOr: false },
      ];
      await access.preload({ pieces, reading: undefined }, () => isCurrent);
      expect(preloaded).toEqual(words);
    },
  );

  it('has no parts where there is nothing to be found', async () => {
    const { newest: none } = await engineAccess(place(entry('a', 0))).open();
    expect(await none.engine.find('word')).toEqual([]);
  });
});

describe('opened again', () => {
  it('it loads the index that was published meanwhile', async () => {
    published = ['program/', 'b-0/'];
    newest = entry('b');
    const access = engineAccess(place(entry('a')));
    const edition = access.edition();
    await expect(access.open()).rejects.toThrow('no index');
    // Two searches may have failed at once.
    expect(await access.reopen(edition)).toBe(true);
    expect(await access.reopen(edition)).toBe(true);
    await access.open();
    expect(merged).toEqual(['/pagefind/a-0/', '/pagefind/b-0/']);
  });

  it('it says that the index is the same, or that this is unknown', async () => {
    const access = engineAccess(place(entry('a')));
    expect(await access.reopen(access.edition())).toBe(false);
    newest = undefined;
    expect(await access.reopen(access.edition())).toBe(false);
    await access.open();
    expect(merged).toEqual(['/pagefind/a-0/']);
  });
});
