import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The files of a folder and its folders, as paths from there with forward slashes. @throws if it does not exist */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.split(path.sep).join('/'));
}
