/** Reads the files of a publication. Files whose result is in the cache are neither examined nor rendered again. */
import { problem } from '../../errors/problem.ts';
import { nameCollections } from '../../model/collections.ts';
import { hashOf } from '../../model/hash.ts';
import { createAddresses } from '../../model/url.ts';
import { createNameIndex, type NameIndex, type NameToFind } from '../../names/text/name-index.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { Examined } from '../check/examine.ts';
import { createListedNames, type ListedNames } from '../render/listed-names.ts';
import { namesToFind } from '../render/names-to-find.ts';
import type { FileResult, FileTask, RenderFiles, RenderSettings } from '../render/render-file.ts';
import {
  getWords,
  hashOfNames,
  hashOfText,
  isSameButForNames,
  setText,
} from '../render/rendered-texts.ts';
import { readBytes } from '../text/text-file.ts';
import type { Inventory } from './files.ts';
import { removeOthers, type ResultCache } from './result-cache.ts';

/** The key, in the table `facts`, of the hash of the names with which all texts of the cache were rendered. */
const namesFact = 'names';

/** Undefined or empty if it is unknown, or not the same for all texts. */
export const getNamesHash = (cache: ResultCache): string | undefined =>
  cache.get('facts', namesFact)?.hash;

export const setNamesHash = (cache: ResultCache, hash: string): void =>
  cache.set('facts', namesFact, { hash, value: '' });

/**
 * Returns a text that depends on the engine and not on the content.
 *
 * @param make is called unless the text is cached
 */
export type CacheText = (name: string, make: () => Promise<string>) => Promise<string>;

/** Where results are cached, and the hash of the engine that makes them. */
export interface ResultSource {
  cache: ResultCache;
  engine: string;
  /** Absent where nothing is cached from build to build. */
  cacheText?: CacheText;
}

interface ReadFilesOptions {
  /** The project's root. */
  root: string;
  inventory: Pick<Inventory, 'entries' | 'images' | 'documents'>;
  /** Undefined if `content/site.yaml` has errors: then no text is rendered. */
  site: RenderSettings['site'];
  results: ResultSource;
  renderFiles: RenderFiles;
}

/** The state while files are read. */
interface Reading {
  options: ReadFilesOptions;
  /** Hash of the engine, the base path and the language; undefined if no text is rendered. */
  settings: string | undefined;
  found: Map<string, Examined>;
  /** Hash of each file, by its path from the project's root. */
  hashes: Map<string, string>;
  rendered: number;
}

/** The names that articles may mention. */
interface Names {
  toFind: readonly NameToFind[];
  index: NameIndex;
  listed: ListedNames;
  /** Whether all texts of the cache were rendered with the same names. */
  areSame: boolean;
}

/** Empty if the file cannot be read. */
function hashOfFile(root: string, file: string): string {
  const read = readBytes(root, file);
  return 'bytes' in read ? hashOf(read.bytes) : '';
}

/** Examines and renders the files whose cached result is stale, and takes the others from the cache. */
async function readStale(
  reading: Reading,
  tasks: readonly FileTask[],
  names?: Names,
): Promise<void> {
  const { options, settings, found, hashes } = reading;
  const { root, site, renderFiles, results } = options;
  const { cache, engine } = results;
  // Dates are read in the time zone and the language of the paper.
  const rowHash = (hash: string) => `${hash} ${engine} ${site?.timeZone} ${site?.language}`;
  /** Whether rendering a text again would give the same result. */
  const isTextFresh = (file: string, hash: string, before: string, { data }: Examined) => {
    const own = hashOfText(settings ?? '', hash);
    if (!names) return before === own;
    if (names.areSame) return isSameButForNames(own, before);
    const listed = data === undefined ? [] : names.listed(data as ArticleData);
    const now = hashOfNames(names.index, getWords(cache, file), listed);
    return before === hashOfText(settings ?? '', hash, now);
  };
  const files = cache.all('files');
  const texts = cache.hashes('texts');
  const stale: FileTask[] = [];
  for (const task of tasks) {
    const { file } = task;
    const hash = hashOfFile(root, file);
    hashes.set(file, hash);
    const before = files.get(file);
    if (before?.hash === rowHash(hash)) {
      const examined = JSON.parse(before.value) as Examined;
      const text = texts.get(file);
      const isFresh = text !== undefined && isTextFresh(file, hash, text, examined);
      if (settings === undefined || examined.problems.length > 0 || isFresh) {
        found.set(file, examined);
        continue;
      }
    }
    stale.push(task);
  }
  reading.rendered += stale.length;

  const store = ({ task: { file }, hash, examined, text }: FileResult) => {
    cache.set('files', file, { hash: rowHash(hash), value: examined });
    if (text) setText(cache, file, text);
  };
  const { toFind } = names ?? {};
  await renderFiles({ root, site, names: toFind, hash: settings ?? '' }, stale, (done) => {
    cache.transaction(() => done.filter(({ hash }) => hash !== '').forEach(store));
    for (const { task, examined, failure } of done) {
      const own = JSON.parse(examined) as Examined;
      const { file } = task;
      const problems = failure
        ? [problem('renderFailed', { file }, { cause: failure })]
        : own.problems;
      found.set(file, { ...own, problems });
    }
  });
}

/** Removes the results of files that no longer exist. */
function removeGone({ results, inventory }: ReadFilesOptions): void {
  const { cache } = results;
  const entries = new Set(inventory.entries.map(({ file }) => file));
  removeOthers(cache, ['files', 'texts', 'html', 'words', 'near'], entries);
  removeOthers(cache, ['pictures'], inventory.images);
  removeOthers(cache, ['documents'], inventory.documents);
}

/**
 * Reads all entries: first names and other small kinds, then the articles, which may mention the names.
 *
 * @returns what was found, in the order of the inventory; the hash of each file; and how many files were examined or
 * rendered, as the cache had no fresh result of them
 */
export async function readFiles(options: ReadFilesOptions) {
  const { inventory, site, results } = options;
  const { entries } = inventory;
  const { cache, engine } = results;
  const addresses = site && createAddresses(site.address);
  const settings =
    site &&
    addresses &&
    hashOf(engine, addresses.base, site.language, JSON.stringify(site.words ?? {}));
  const found = new Map<string, Examined>();
  const hashes = new Map<string, string>();
  const reading: Reading = { options, settings, found, hashes, rendered: 0 };
  const isArticle = ({ collection }: FileTask) => collection === 'articles';

  const others = entries.filter((entry) => !isArticle(entry));
  await readStale(reading, others);

  const examinedIn = (files: readonly FileTask[]) =>
    files.flatMap(({ file }) => found.get(file) ?? []);
  const isName = ({ collection }: Examined) => nameCollections.some((kind) => kind === collection);
  const toFind = namesToFind(examinedIn(others).filter(isName), addresses?.path ?? String);
  const namesHash = hashOf(JSON.stringify(toFind));
  const areSame = getNamesHash(cache) === namesHash;
  const rendersOtherNames = settings !== undefined && !areSame;
  // If this reading is interrupted, the cache holds texts with different names.
  if (rendersOtherNames) setNamesHash(cache, '');
  const names = {
    toFind,
    index: createNameIndex(toFind),
    listed: createListedNames(toFind),
    areSame,
  };
  await readStale(reading, entries.filter(isArticle), names);
  if (rendersOtherNames) setNamesHash(cache, namesHash);

  removeGone(options);
  return { examined: examinedIn(entries), hashes, rendered: reading.rendered };
}
