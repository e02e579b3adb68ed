import { describe, expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { createMemoryCache } from '../../../../src/source/read/result-cache.ts';
import { otherNames, searchedForms } from '../../../../src/source/render/searched-forms.ts';

const named = (name: string, changes: Partial<LexiconName> = {}): LexiconName => ({
  ...{ id: 'x', kind: 'people', name, aliases: [], articles: 1 },
  ...changes,
});

const xi = named('Xi Jinping', { id: 'xi', native: '习近平' });
const gdansk = named('Gdansk', { id: 'gdansk', kind: 'places' });

const newSource = () => ({ cache: createMemoryCache(), engine: 'one' });

/** What is stored in a cache. */
const stored = ({ cache }: ReturnType<typeof newSource>) => [...cache.all('facts')];

describe('the forms of names', () => {
  it('are the same from the cache as new', async () => {
    const source = newSource();
    const first = await searchedForms([xi, gdansk], source);
    const before = stored(source);
    expect(first[0]?.hidden).toContain('習近平');
    expect(first[1]?.hidden).toContain('Danzig');
    expect(await searchedForms([xi, gdansk], source)).toEqual(first);
    expect(stored(source)).toEqual(before);
    expect(otherNames([gdansk], source)).toEqual(otherNames([gdansk], newSource()));
  });

  it('are made again for a name that has changed and with another engine, and forgotten with the name', async () => {
    const source = newSource();
    await searchedForms([xi, gdansk], source);
    const wroclaw = { ...gdansk, name: 'Wroclaw' };
    const [found] = await searchedForms([wroclaw], source);
    expect(found?.hidden).toContain('Breslau');
    expect(JSON.stringify(stored(source))).not.toMatch(/Danzig|習/);
    const before = stored(source);
    await searchedForms([wroclaw], { ...source, engine: 'two' });
    expect(stored(source)).not.toEqual(before);
  });

  it('do not change with each story that mentions the name', async () => {
    const source = newSource();
    await searchedForms([gdansk], source);
    const before = stored(source);
    const [found] = await searchedForms([{ ...gdansk, articles: 2 }], source);
    expect(found?.articles).toBe(2);
    expect(stored(source)).toEqual(before);
  });
});
