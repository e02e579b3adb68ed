/**
 * The folders of a site that was replaced, without its files. A site has a folder for each page, and on some file systems,
 * such as those of containers, making all of them takes longer than the rest of a build after an edit.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs';
import path from 'node:path';

/** Where they are stored for the next build, from the project's root. */
const place = '.astro/broadsheet/folders';

function removeFiles(folder: string): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, item.name);
    if (item.isDirectory()) removeFiles(inside);
    else unlinkSync(inside);
  }
}

/**
 * Removes the files of a site that was replaced, and leaves its folders for the next build.
 *
 * @throws if a file cannot be removed
 */
export function spareFolders(root: string, replaced: string): void {
  removeFiles(replaced);
  const spare = path.join(root, place);
  mkdirSync(path.dirname(spare), { recursive: true });
  rmSync(spare, { recursive: true, force: true });
  renameSync(replaced, spare);
}

/** Begins a build with spare folders. @param folder of the build @returns whether there were any */
export function takeSpareFolders(root: string, folder: string): boolean {
  if (existsSync(folder)) return false;
  try {
    renameSync(path.join(root, place), folder);
    return true;
  } catch {
    // There are none, or another build has just taken them.
    return false;
  }
}

/** Removes folders in which there is no file. @returns whether nothing is left of `folder` itself */
export function removeEmptyFolders(folder: string): boolean {
  const items = readdirSync(folder, { withFileTypes: true });
  const left = items.filter(
    (item) => !item.isDirectory() || !removeEmptyFolders(path.join(folder, item.name)),
  );
  if (left.length > 0) return false;
  rmdirSync(folder);
  return true;
}
