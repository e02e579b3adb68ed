/** Adds the documents to which finished pages link to a build. */
import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../model/collections.ts';
import { documentEnding, publishedDocument } from '../model/documents.ts';
import { decoded } from '../schemas/percent-encoding.ts';
import { getDocument } from '../source/check/files/check-documents.ts';
import type { ContentSource } from '../source/create-content.ts';
import type { Publication } from '../source/read/publication.ts';
import type { ResultCache } from '../source/read/result-cache.ts';
import type { PageFacts } from './verify/page-facts.ts';

/** The documents of a publication, by their files in the published folder. */
export function documentsByFile(
  { hashes }: Pick<Publication, 'hashes'>,
  cache: ResultCache,
): Map<string, string> {
  const files = [...hashes.keys()].filter(
    (file) => file.startsWith(`${contentFolder}/`) && documentEnding(file) !== undefined,
  );
  return new Map(files.map((file) => [publishedDocument(getDocument(cache, file)), file]));
}

/**
 * Copies the documents to which pages link. Documents of drafts, and documents to which nothing links, are left out. With file
 * links instead of copies, an edit in the published folder would change the originals.
 *
 * @param base the base path of the site
 * @param pages facts of all pages
 */
export async function addDocuments(
  { root, folder }: { root: string; folder: string },
  { publication, cache }: ContentSource,
  base: string,
  pages: ReadonlyMap<string, PageFacts>,
): Promise<void> {
  const documents = documentsByFile(publication, cache);
  if (documents.size === 0) return;
  const linked = new Set(
    [...pages.values()].flatMap(({ references }) => references.map(({ url }) => url)),
  );
  for (const url of linked) {
    const target = (decoded(url) ?? '').replace(/#.*$/, '');
    const inside = target.startsWith(base) ? target.slice(base.length) : '';
    const file = documents.get(inside);
    if (file === undefined) continue;
    const copy = path.join(folder, inside);
    await mkdir(path.dirname(copy), { recursive: true });
    await copyFile(path.join(root, file), copy, constants.COPYFILE_FICLONE);
  }
}
