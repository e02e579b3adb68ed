import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeOthers, restoreFolder, saveFolder } from '../../../src/publish/folder-cache.ts';

const name = 'part-1';

let root: string;
let cache: string;
let made: string;
let restored: string;

const restore = () => restoreFolder(cache, name, restored);

/** Makes the folder of an index part and caches it. */
async function save(text: string, count = 3): Promise<void> {
  await rm(made, { recursive: true, force: true });
  await mkdir(path.join(made, 'index'), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    await writeFile(path.join(made, 'index', `${number}.pf_index`), text);
  }
  await writeFile(path.join(made, 'entry.json'), text);
  await saveFolder(cache, name, made);
}

const readEntry = () => readFile(path.join(restored, 'entry.json'), 'utf8');

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'broadsheet-cache-'));
  [cache, made, restored] = [
    path.join(root, 'cache'),
    path.join(root, 'made'),
    path.join(root, 'to'),
  ];
  await mkdir(cache);
});

afterEach(() => rm(root, { recursive: true }));

it('a folder comes back as it was saved', async () => {
  await save('text');
  expect(await restore()).toBe(true);
  expect((await readdir(restored)).sort()).toEqual(['entry.json', 'index']);
  expect((await readdir(path.join(restored, 'index'))).sort()).toEqual(
    (await readdir(path.join(made, 'index'))).sort(),
  );
  expect(await readEntry()).toBe('text');
});

it('a folder that was never saved is not restored', async () => {
  expect(await restore()).toBe(false);
  expect(existsSync(restored)).toBe(false);
});

/** Changes a published file, which is a link to the cached one. */
const edit = (text: string) => writeFile(path.join(made, 'entry.json'), text);

async function removeOneFile(): Promise<void> {
  const found = await readdir(cache, { recursive: true });
  await rm(path.join(cache, found.find((file) => file.endsWith('1.pf_index')) ?? ''));
}

async function replaceByFilesAlone(): Promise<void> {
  await rm(path.join(cache, name), { recursive: true });
  await mkdir(path.join(cache, name));
  await writeFile(path.join(cache, name, 'entry.json'), 'old');
}

it.each([
  ['lacks a file', removeOneFile],
  ['has a file that was edited in place', () => edit('edited')],
  ['has a file that was edited to the same size', () => edit('FIRST')],
  ['was cached without a list of its files', replaceByFilesAlone],
  ['has an empty list of its files', () => writeFile(path.join(cache, name, 'list.json'), '')],
])('a folder that %s is made again', async (_, damage) => {
  await save('first');
  await damage();
  expect(await restore()).toBe(false);
  expect(existsSync(restored)).toBe(false);
  await save('second');
  expect(await restore()).toBe(true);
  expect(await readEntry()).toBe('second');
});

it('a folder that another build removes at the same time is restored whole or not at all', async () => {
  const count = 200;
  for (let round = 0; round < 4; round += 1) {
    await save('text', count);
    const [isRestored] = await Promise.all([restore(), removeOthers(cache, new Set())]);
    const files = existsSync(restored) ? await readdir(restored, { recursive: true }) : [];
    expect(files.length).toBe(isRestored ? count + 2 : 0);
    await rm(restored, { recursive: true, force: true });
  }
  expect(await readdir(cache)).toEqual([]);
});

it('two builds that remove the same folders both succeed', async () => {
  await save('text', 100);
  await Promise.all([1, 2, 3].map(() => removeOthers(cache, new Set())));
  expect(await readdir(cache)).toEqual([]);
});

it('removes all but what is named', async () => {
  await save('text');
  await mkdir(path.join(cache, 'part-2'));
  await writeFile(path.join(cache, 'file'), '');
  await removeOthers(cache, new Set([name]));
  expect(await readdir(cache)).toEqual([name]);
  expect(await restore()).toBe(true);
});
