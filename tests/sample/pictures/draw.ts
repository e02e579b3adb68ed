/** The pictures of the sample paper as files. They are drawn once for each version of the code that draws them. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../support/sites/site.ts';
import { pictures } from './catalogue.ts';

const cache = path.join(projectRoot, '.astro/sample-pictures');

/** What decides how the pictures look. */
async function codeHash(): Promise<string> {
  const folder = import.meta.dirname;
  const files = [
    ...(await readdir(folder)).sort().map((file) => path.join(folder, file)),
    path.join(projectRoot, 'tests/support/papers/random.ts'),
    path.join(projectRoot, 'node_modules/sharp/package.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** How the pictures are drawn. */
export interface Drawing {
  /** In pixels; photographs that are wider are made smaller. As large as they are, if it is missing. */
  mostWidth?: number;
  /** Is told how many of how many are drawn. It is not called if the cache has them. */
  report?: (done: number, all: number) => void;
}

/** The folder with all pictures, in the project's cache. Processes that draw at the same time do not disturb each other. */
export async function drawnPictures({
  mostWidth = Infinity,
  report,
}: Drawing = {}): Promise<string> {
  const folder = path.join(cache, `${await codeHash()}-${mostWidth}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const aside = await mkdtemp(path.join(cache, 'drawing-'));
  let done = 0;
  for (const [file, draw] of pictures) {
    await writeFile(path.join(aside, file), await draw(mostWidth));
    report?.((done += 1), pictures.size);
  }
  // Another process may have been faster.
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  return folder;
}
