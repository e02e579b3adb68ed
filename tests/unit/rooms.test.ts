/** House rules on the size of rooms and files: a newcomer takes in either at a glance. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/sites/site.ts';

const mostFiles = 22;
const mostLines = 250;

/** Files that hold one table each: rows, and next to no code. */
const tables = [
  /^src\/errors\/catalogue\.ts$/,
  /^src\/words\/languages\/[a-z]+\.ts$/,
  /^tests\/sample\/pictures\/catalogue\.ts$/,
  /^tests\/unit\/errors\/problem-samples\.ts$/,
  /^tests\/unit\/schemas\/kinds\.test\.ts$/,
];

/** What people read and change as code, and the decisions. Content, fixtures and the texts of a corpus are data. */
const isHouse = (file: string) =>
  /\.(ts|astro|css|js|mjs)$/.test(file) || file.startsWith('src/decisions/');

const files = (
  await Promise.all(
    ['src', 'tests'].map(async (root) => {
      const found = await readdir(path.join(projectRoot, root), { recursive: true });
      return found.map((file) => path.posix.join(root, ...file.split(path.sep)));
    }),
  )
)
  .flat()
  .filter(isHouse)
  .sort();

const linesOf = async (file: string) =>
  (await readFile(path.join(projectRoot, file), 'utf8')).trimEnd().split('\n').length;

it('finds the files', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'src/pages/news/[slug].astro',
      'src/decisions/publishing/0019-shared-builds.md',
      'tests/bench/bench.ts',
    ]),
  );
});

it(`no room has more than ${mostFiles} files`, () => {
  const rooms = Object.entries(Object.groupBy(files, (file) => path.posix.dirname(file)));
  const crowded = rooms.flatMap(([room, { length } = []]) =>
    length && length > mostFiles ? [`${room}: ${length}`] : [],
  );
  expect(crowded).toEqual([]);
});

it(`no file has more than ${mostLines} lines, but tables`, async () => {
  const others = files.filter(
    (file) => /\.(ts|astro|css|js|mjs)$/.test(file) && !tables.some((table) => table.test(file)),
  );
  const counts = await Promise.all(
    others.map(async (file) => [file, await linesOf(file)] as const),
  );
  expect(counts.filter(([, lines]) => lines > mostLines)).toEqual([]);
});
