/** The sample paper as the files of a site. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot, type Files } from '../support/sites/site.ts';
import { drawnPictures, type Drawing } from './pictures/draw.ts';

/** Its latest story was published a quarter of an hour before. */
const moment = '2026-11-27T18:00:00Z';

/** What a build of the sample paper needs so that it is the same on each day. */
export const sampleEnvironment = { SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000) };

/** Its content, with the pictures, and the project's own `public/`. */
export async function samplePaper(drawing?: Drawing): Promise<Files> {
  const folders = [
    [path.join(import.meta.dirname, 'content'), 'content'],
    [await drawnPictures(drawing), 'content/articles/pictures'],
    [path.join(projectRoot, 'public'), 'public'],
  ] as const;
  const files: Files = {};
  for (const [from, to] of folders) {
    for (const item of await readdir(from, { recursive: true, withFileTypes: true })) {
      if (!item.isFile()) continue;
      const file = path.join(item.parentPath, item.name);
      files[path.posix.join(to, ...path.relative(from, file).split(path.sep))] =
        await readFile(file);
    }
  }
  return files;
}
