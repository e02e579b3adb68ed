/** What the sites of test runs share, above all page programs: to compile one takes longer than to build a small site. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { engineHash } from '../../src/publish/accelerate/engine-hash.ts';
import { linkFolder } from './link-folder.ts';

/** Set by `openPool`. */
const variable = 'BROADSHEET_TESTS_COMPILED';

const programs = '.astro/broadsheet/program';

const others = ['.astro/broadsheet/code', '.astro/broadsheet/kept'];

/** What a build leaves that holds for other sites: page programs, code that Node has compiled, and texts of the engine. */
export const programParts = [programs, ...others];

/**
 * Has the sites that are made from now on, here and in child processes, share what they compile. It is kept for later runs
 * for as long as the engine is the same.
 *
 * @param root the project's  @param runFolder for what cannot be kept
 */
export async function openPool(root: string, runFolder: string): Promise<void> {
  const kept = path.join(root, 'node_modules/.cache/broadsheet-tests');
  await mkdir(kept, { recursive: true });
  const current = engineHash(root);
  for (const name of await readdir(kept)) {
    if (name !== current) await rm(path.join(kept, name), { recursive: true, force: true });
  }
  // Files cannot be linked from one file system into another.
  const isLinkable = (await stat(kept)).dev === (await stat(runFolder)).dev;
  process.env[variable] = isLinkable ? path.join(kept, current) : path.join(runFolder, 'compiled');
}

/**
 * Gives a site what is shared, if the run shares anything. A build uses a program where its cache key is that of the site,
 * and compiles its own where none is.
 */
export async function putProgram(root: string): Promise<void> {
  const pool = process.env[variable];
  if (!pool) return;
  for (const part of programParts) await linkFolder(path.join(pool, part), path.join(root, part));
}

/** Shares what a site has compiled. */
export async function shareProgram(root: string): Promise<void> {
  const pool = process.env[variable];
  if (!pool) return;
  await mkdir(path.join(pool, programs), { recursive: true });
  const own = await readdir(path.join(root, programs)).catch(() => []);
  for (const part of [...own.map((name) => `${programs}/${name}`), ...others]) {
    if (existsSync(path.join(pool, part)) || !existsSync(path.join(root, part))) continue;
    // In one step: others read it meanwhile.
    const staged = await mkdtemp(path.join(pool, 'staged-'));
    await linkFolder(path.join(root, part), staged);
    await rename(staged, path.join(pool, part)).catch(() =>
      rm(staged, { recursive: true, force: true }),
    );
  }
}
