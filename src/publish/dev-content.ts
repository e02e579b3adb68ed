/** The content of the dev server, drafts included. The server loads this module again whenever code that it uses changes. */
import path from 'node:path';
import { formatReport } from '../errors/report.ts';
import { isDocumentPath } from '../model/documents.ts';
import { decoded, readLink } from '../model/url.ts';
import { getPicture } from '../source/check/check-pictures.ts';
import type { Reference } from '../source/check/references.ts';
import { setContent } from '../source/content.ts';
import { createContent } from '../source/create-content.ts';
import { forwardsOf } from '../source/forwards.ts';
import { readPublication } from '../source/read/publication.ts';
import { getText } from '../source/render/rendered-texts.ts';
import { documentsByFile } from './documents.ts';
import { picturesByFolder } from './pictures/add-pictures.ts';
import type { PictureFile } from './pictures/encode-picture.ts';
import { openResults } from './publish.ts';

export interface DevContent {
  /** All problems; undefined if there are none. */
  report: string | undefined;
  /** Whether a page cannot be shown because of problems. @param page its address from the site's root */
  isLeftOut(page: string): boolean;
  /** Where former addresses lead; both from the site's root. */
  forwards: ReadonlyMap<string, string>;
  /** Pictures by the folders of their sizes. */
  pictures: ReadonlyMap<string, Omit<PictureFile, 'root'>>;
  /** Documents by their files in the published folder. */
  documents: ReadonlyMap<string, string>;
  close(): void;
}

/** The address of the page of a file. */
function pageOf(file: string): string {
  const link = readLink(path.posix.basename(file), file);
  return link.kind === 'inside' ? link.path : '';
}

/**
 * Reads the content and sets it for the pages. A file with problems is shown as it was when it was last rendered. It is left
 * out if it never was, or if it refers to something that cannot be shown.
 *
 * @param moment that pages show, in milliseconds since 1970
 */
export async function readDevContent(root: string, moment: number): Promise<DevContent> {
  const { results, renderFiles } = await openResults(root);
  const { cache } = results;
  const publication = await readPublication({ root, moment, results, renderFiles });
  const { site, problems } = publication;

  const broken = new Set(problems.map(({ file }) => file));
  const shown = publication.entries.filter(({ file }) => !broken.has(file) || getText(cache, file));
  const slugs = new Set(shown.map(({ collection, slug }) => `${collection}/${slug}`));
  const pictures = cache.hashes('pictures');
  const documents = cache.hashes('documents');
  /** Whether a link leads to a document that is not there. */
  const isMissing = (url: string, folder: string) => {
    const target = readLink(url, `${folder}/`);
    return (
      target.kind === 'inside' &&
      isDocumentPath(target.path) &&
      !documents.has((decoded(target.path) ?? '').slice(1))
    );
  };
  const isThere = (reference: Reference, folder: string) => {
    if (reference.kind === 'id') return slugs.has(`${reference.collection}/${reference.id}`);
    if (reference.kind === 'link') return !isMissing(reference.url, folder);
    if (reference.kind !== 'picture') return true;
    return pictures.has(path.posix.join(folder, reference.file));
  };
  const entries = shown.filter(({ file, references }) =>
    references.every((reference) => isThere(reference, path.posix.dirname(file))),
  );
  setContent(createContent({ publication: { ...publication, entries }, ...results }));

  const left = new Set([...broken, ...publication.entries.map(({ file }) => file)].map(pageOf));
  for (const { file } of entries) left.delete(pageOf(file));
  return {
    report: problems.length > 0 ? formatReport(problems) : undefined,
    forwards: new Map(forwardsOf(entries, moment).map(({ from, to }) => [from, to])),
    isLeftOut: (page) => !site || left.has(page),
    pictures: new Map(
      [...picturesByFolder(publication)].map(([folder, name]) => [
        folder,
        { file: name, original: getPicture(cache, name) },
      ]),
    ),
    documents: documentsByFile(publication, cache),
    close: () => cache.close(),
  };
}
