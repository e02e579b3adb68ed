/** Pictures that Astro has bundled and no page shows. */
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { decoded } from '../model/url.ts';
import { isImage } from '../source/read/files.ts';
import type { PageFacts } from './verify/page-facts.ts';

/** The folder of bundled files, from the published folder. */
export const assetsFolder = '_astro';

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
 * Removes bundled pictures that nothing shows: those of drafts, and originals of which the pages show smaller sizes.
 *
 * @param folder the build
 * @param files its files
 * @returns the files that are left
 */
export async function removeUnusedPictures(
  folder: string,
  files: readonly string[],
  pages: ReadonlyMap<string, PageFacts>,
): Promise<string[]> {
  const isPicture = (file: string) => file.startsWith(`${assetsFolder}/`) && isImage(file);
  if (!files.some(isPicture)) return [...files];
  const used = new Set<string>();
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
  const unused = files.filter((file) => isPicture(file) && !used.has(path.posix.basename(file)));
  for (const picture of unused) await rm(path.join(folder, picture));
  const removed = new Set(unused);
  return files.filter((file) => !removed.has(file));
}
