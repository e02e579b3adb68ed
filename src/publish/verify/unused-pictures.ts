import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { isImage } from '../../source/read/files.ts';
import { decoded } from '../../model/url.ts';
import type { Build } from './check-pages.ts';

/** The last part of an address, as a file name. */
function fileName(url: string): string {
  const name = /[^/]*$/.exec(url.replace(/[?#].*$/, ''))?.[0] ?? '';
  return decoded(name) ?? name;
}

/** The file names of everything in a text that is not HTML that could be an address. */
function namesIn(text: string): string[] {
  return (text.match(/[^\s"'()<>,]+/g) ?? []).map(fileName);
}

/**
 * Removes pictures that were bundled and that nothing shows: those of drafts, and originals of which the
 * pages show smaller ones.
 *
 * @param assets the folder of bundled files, within the build
 * @param shown files that pages from an earlier build show
 */
export async function removeUnusedPictures(
  folder: string,
  { files, pages }: Build,
  assets: string,
  shown: Iterable<string> = [],
): Promise<void> {
  const pictures = [...files].filter((file) => file.startsWith(`${assets}/`) && isImage(file));
  if (pictures.length === 0) return;
  const used = new Set<string>();
  for (const file of shown) used.add(path.posix.basename(file));
  for (const { references, content } of pages.values()) {
    for (const url of [...references.map((reference) => reference.url), ...content]) {
      // The addresses of pages, which are most, have no full stop.
      if (url.includes('.')) used.add(fileName(url));
    }
  }
  for (const file of files) {
    if (!/\.(xml|css|js|json)$/.test(file) || file.startsWith('lexicon/')) continue;
    const text = await readFile(path.join(folder, file), 'utf8');
    for (const name of namesIn(text)) used.add(name);
  }
  for (const picture of pictures) {
    if (used.has(path.posix.basename(picture))) continue;
    await rm(path.join(folder, picture));
    files.delete(picture);
  }
}
