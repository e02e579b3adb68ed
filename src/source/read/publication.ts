/** The whole publication: read from its files and checked as one. */
import type { Problem } from '../../errors/problem.ts';
import { frontFile } from '../../model/collections.ts';
import type { FrontData } from '../../schemas/front.ts';
import { readSite, type Site, type SiteEnvironment } from '../../site.ts';
import { checkPublication } from '../check/check-publication.ts';
import { checkSlugs } from '../check/check-slugs.ts';
import { isValid, type PublicationEntry } from '../check/examine.ts';
import { checkDocuments, unlinkedNotes } from '../check/files/check-documents.ts';
import { checkPictures } from '../check/files/check-pictures.ts';
import { withoutShownFormats } from '../check/files/shown-formats.ts';
import { readAddressRecord } from '../record/address-record.ts';
import { renderInProcess, type RenderFiles } from '../render/render-file.ts';
import { createDirectory } from '../written/directory.ts';
import { defaultDates } from '../written/moments.ts';
import { namedEntry, resolveNames } from '../written/resolve-names.ts';
import { readSettings } from '../written/settings.ts';
import { stateOfFile } from './file-state.ts';
import { takeInventory } from './files.ts';
import { commentsInFrontMatter } from '../check/text/comments-in-values.ts';
import { readFront } from './front.ts';
import { readFiles, type ResultSource } from './read-files.ts';
import { createMemoryCache } from './result-cache.ts';

/** All content, and everything that is wrong with it. */
export interface Publication {
  site: Site | undefined;
  entries: PublicationEntry[];
  /** `content/front.yaml`; undefined if there is none, or if it is not valid. */
  front: FrontData | undefined;
  /** Files in `public/`, as addresses from the site's root. */
  publicFiles: ReadonlySet<string>;
  /** Hash of each file in `content/` and `public/`, by its path from the project's root. */
  hashes: ReadonlyMap<string, string>;
  problems: Problem[];
  /** What an editor should know of the front page and the fronts of sections. Notes do not stop a build. */
  notes: Problem[];
  /** How many files were examined or rendered, as the cache had no fresh result of them. */
  rendered: number;
}

interface ReadOptions {
  /** The project's root. */
  root: string;
  /** By default the environment of the process. */
  environment?: SiteEnvironment;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** Settings for use while `content/site.yaml` has faults. Without them, no text is rendered then. */
  siteBefore?: Site | undefined;
  /** By default a cache that lasts for this reading. */
  results?: ResultSource;
  /** By default in this process. */
  renderFiles?: RenderFiles;
  /** Selects the entries and pictures to read, by their files; by default all. */
  isRead?(file: string): boolean;
  /** Called as soon as the settings are known and valid, before the entries are read. */
  onSite?(site: Site): void;
}

const hashesOfPublicFiles = (root: string, files: ReadonlySet<string>) =>
  [...files].map((name): [string, string] => {
    const file = `public${name}`;
    return [file, stateOfFile(root, file)?.words ?? ''];
  });

/** Reads and checks everything in `content/`: all problems of all files, not just the first. Never throws. */
export async function readPublication(options: ReadOptions): Promise<Publication> {
  const {
    root,
    environment = process.env,
    moment,
    results = { cache: createMemoryCache(), engine: '' },
    renderFiles = renderInProcess,
    isRead = () => true,
  } = options;

  // The names of the files, and the settings
  const inventory = takeInventory(root);
  const { entries: files, publicFiles, images } = inventory;
  const settings = readSite(root, environment, readSettings);
  const site = 'problems' in settings ? options.siteBefore : settings;
  const problems = [
    ...inventory.problems,
    ...checkSlugs(files),
    ...('problems' in settings
      ? settings.problems
      : commentsInFrontMatter({ frontMatter: settings.data, locate: settings.locate })),
  ];
  if (site && problems.length === 0) options.onSite?.(site);

  // Each file by itself
  const own = files.filter(({ file }) => isRead(file));
  const ownInventory = { ...inventory, entries: own };
  const toRead = { root, inventory: ownInventory, site: site?.data, results, renderFiles };
  const read = await readFiles(toRead);
  const directory = createDirectory(read.examined.map(namedEntry));
  const examined = read.examined.map((file) => resolveNames(file, directory));
  const { cache } = results;
  const pictures = await checkPictures(root, [...images].filter(isRead), cache);
  const documents = await checkDocuments(root, [...inventory.documents].filter(isRead), cache);
  const front = readFront(root, site?.data ?? defaultDates);

  // All files together
  const found = checkPublication({
    ...{ site, files, examined, front, images, publicFiles, moment },
    documents: inventory.documents,
    isWhole: own.length === files.length,
    record: readAddressRecord(root),
  });

  return {
    site,
    entries: examined.filter(isValid),
    front: front.data,
    publicFiles,
    hashes: new Map([
      ...read.hashes,
      ...pictures.hashes,
      ...documents.hashes,
      ...hashesOfPublicFiles(root, publicFiles),
      ...(front.hash === undefined ? [] : [[frontFile, front.hash] as const]),
    ]),
    problems: withoutShownFormats(
      [...problems, ...found.problems, ...pictures.problems, ...documents.problems],
      examined,
    ),
    notes: [...found.notes, ...unlinkedNotes(documents.hashes.keys(), examined)],
    rendered: read.rendered,
  };
}
