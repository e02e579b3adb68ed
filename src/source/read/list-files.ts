import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Lists the files of a folder and its folders, as paths from there with forward slashes. @throws if it does not exist */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.replaceAll(path.sep, '/'));
}
