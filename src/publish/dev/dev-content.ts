/** The content of the dev server, drafts included. The server loads this module again whenever code that it uses changes. */
import path from 'node:path';
import type { Problem } from '../../errors/problem.ts';
import { readLink } from '../../model/url.ts';
import { getPicture } from '../../source/check/files/check-pictures.ts';
import { setContent } from '../../source/content.ts';
import { createContent } from '../../source/create-content.ts';
import { forwardsOf } from '../../source/forwards.ts';
import { readPublication } from '../../source/read/publication.ts';
import { getText } from '../../source/render/rendered-texts.ts';
import type { Site } from '../../site.ts';
import { documentsByFile } from '../documents.ts';
import { picturesByFolder } from '../pictures/add-pictures.ts';
import type { PictureFile } from '../pictures/encode-picture.ts';
import { openResults } from '../publish.ts';
import { faultsOf, shownEntries, type EntriesByFile } from './faulty-entries.ts';

/** The state that is passed on when the content is read again. */
export interface ShownBefore {
  /** The settings that pages use; undefined if there were never valid ones. */
  site: Site | undefined;
  entries: EntriesByFile;
}

export interface DevContent extends ShownBefore {
  problems: readonly Problem[];
  /**
   * The faults that are shown in place of a page; undefined if the page can be shown.
   *
   * @param page its address from the site's root
   */
  faultsInPlaceOf(page: string): readonly Problem[] | undefined;
  /** Where former addresses lead; both from the site's root. */
  forwards: ReadonlyMap<string, string>;
  /** Pictures by the folders of their sizes. */
  pictures: ReadonlyMap<string, Omit<PictureFile, 'root'>>;
  /** Documents by their files in the published folder. */
  documents: ReadonlyMap<string, string>;
  close(): void;
}

/** The file extensions that people use for markdown; only `.md` is read. */
const markdownEnding = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** The address of the page that a file makes, or was meant to make. */
function pageOf(file: string): string {
  const meant = file.replace(markdownEnding, '.md');
  const link = readLink(path.posix.basename(meant), meant);
  return link.kind === 'inside' ? link.path : '';
}

/**
 * Reads the content and sets it for the pages. While a file has faults, lists show its last valid state, and its own page shows
 * the faults. While the settings of the paper have faults, pages use the last valid ones.
 *
 * @param moment that pages show, in milliseconds since 1970
 * @param before the state until now
 */
export async function readDevContent(
  root: string,
  moment: number,
  before: ShownBefore = { site: undefined, entries: new Map() },
): Promise<DevContent> {
  const { results, renderFiles } = await openResults(root);
  const { cache } = results;
  const publication = await readPublication({
    ...{ root, moment, results, renderFiles },
    siteBefore: before.site,
  });
  const { site, problems } = publication;
  const { entries, shown, current } = shownEntries({
    publication,
    pictures: new Set(cache.hashes('pictures').keys()),
    documents: new Set(cache.hashes('documents').keys()),
    before: before.entries,
    hasText: (file) => getText(cache, file) !== undefined,
  });
  const slugs = new Set(entries.map(({ slug }) => slug));
  const content = createContent({ publication: { ...publication, entries }, ...results });

  const replaced = new Map<string, readonly Problem[]>();
  const references = new Map(publication.entries.map((entry) => [entry.file, entry.references]));
  for (const file of new Set([...references.keys(), ...problems.map((one) => one.file)])) {
    if (current.has(file) || !markdownEnding.test(file)) continue;
    const own = faultsOf(file, references.get(file) ?? [], problems);
    replaced.set(pageOf(file), own.length > 0 ? own : problems);
  }
  const faults = Map.groupBy(problems, ({ file }) => pageOf(file));
  setContent({
    ...content,
    text(file) {
      const text = content.text(file);
      // A name whose file has faults may be missing.
      return {
        ...text,
        mentions: text.mentions.filter(({ slug }) => slugs.has(slug)),
        inDek: text.inDek.filter((slug) => slugs.has(slug)),
      };
    },
    dev: {
      site: site?.data,
      faults: problems,
      faultsOn: (page) => faults.get(page) ?? [],
    },
  });
  return {
    site,
    entries: shown,
    problems,
    forwards: new Map(forwardsOf(entries, moment).map(({ from, to }) => [from, to])),
    faultsInPlaceOf: (page) => (site ? (replaced.get(page) ?? replaced.get(`${page}/`)) : problems),
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
