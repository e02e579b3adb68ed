/** What the sites of a test run share, above all the page program: to compile it takes longer than to build a small site. */
import { cp, link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Set by `run-folder.ts`: the folder of the site that the program was compiled for. */
const variable = 'BROADSHEET_TESTS_COMPILED';

/** What a build leaves that holds for other sites: the page program, code that Node has compiled, and texts of the engine. */
export const programParts = [
  '.astro/broadsheet/program',
  '.astro/broadsheet/code',
  '.astro/broadsheet/kept',
];

/** Lets the sites that are made from now on, here and in child processes, start with the program of this one. */
export function shareProgram(root: string): void {
  process.env[variable] = root;
}

/**
 * Gives a site the shared program, if the run has one. A build uses it where its cache key is that of the site, and
 * compiles its own where it is another.
 */
export async function putProgram(root: string): Promise<void> {
  const from = process.env[variable];
  if (!from) return;
  for (const part of programParts) await linkFolder(path.join(from, part), path.join(root, part));
}

/** Hard links, since a build compares the size and time of each file; builds replace these files and never edit one. */
async function linkFolder(from: string, to: string): Promise<void> {
  const items = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const item of items) {
    if (item.isDirectory()) continue;
    const source = path.join(item.parentPath, item.name);
    const target = path.join(to, path.relative(from, source));
    await mkdir(path.dirname(target), { recursive: true });
    // A file system without links: the build compiles its own program.
    await link(source, target).catch(() => cp(source, target, { preserveTimestamps: true }));
  }
}
