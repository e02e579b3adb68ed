import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createSink, takeBytes } from '../../../../src/publish/index/index-bytes.ts';
import { groupedWords } from '../../../../src/publish/index/index-groups.ts';
import { addWord } from '../../../../src/publish/index/index-words.ts';
import { tempFolder } from '../../temp-folder.ts';

/** Batches of three pages each, of which the first has one word. */
async function batchesIn(root: string, count: number) {
  return Array.from({ length: count }, (_, at) => {
    const folder = path.join(root, `batch-${at}`);
    const sink = createSink();
    const bytes = [new Uint8Array([0x81, 1, 0x80])];
    addWord(sink, { word: 'word', pages: { count: 1, first: 0, last: 0, bytes }, forms: [] });
    writeFileSync(path.join(folder, 'words'), takeBytes(sink));
    return { folder, isDated: true, pages: { hash: `${at}`, lengths: [1, 1, 1], filters: [] } };
  });
}

const folders = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`batch-${at}/x`, '']));

it('batches are grouped in their order, with the number of their pages', async () => {
  const root = await tempFolder(folders(18));
  const groups = await groupedWords(await batchesIn(root, 18), (name) => path.join(root, name));
  expect(groups.map(({ pages }) => pages)).toEqual([48, 6]);
  expect(groups.every(({ file }) => existsSync(file))).toBe(true);
});

it('a group that is kept is not joined again, one with another batch is', async () => {
  const root = await tempFolder(folders(17));
  const batches = await batchesIn(root, 17);
  const use = (name: string) => path.join(root, name);
  const [first] = await groupedWords(batches, use);
  // What the first group was joined of is there no more.
  for (const { folder } of batches.slice(0, 16)) rmSync(path.join(folder, 'words'));
  const again = await groupedWords(batches, use);
  expect(again[0]).toEqual(first);
  await expect(groupedWords(batches.slice(1), use)).rejects.toThrow('ENOENT');
});
