/** The whole publication: read from its files and checked as one. */
import { problem, type Problem } from '../../errors/problem.ts';
import {
  collectionNames,
  collections,
  feedCollections,
  frontFile,
  type Collection,
  type CollectionData,
} from '../../model/collections.ts';
import { publicationState, stateInWords, type PublicationState } from '../../model/publication.ts';
import { createDates } from '../../model/dates.ts';
import { searchFolder } from '../../model/search-format.ts';
import { entryPath, feedPath } from '../../model/url.ts';
import type { FrontData } from '../../schemas/front.ts';
import { readSite, type Site, type SiteEnvironment } from '../../site.ts';
import type { AnchorLink } from '../check/anchors.ts';
import { checkLink, type Surroundings } from '../check/check-links.ts';
import { checkFront, frontNotes, unpublishedFor } from '../check/check-front.ts';
import { checkParts } from '../check/check-parts.ts';
import { checkPictures } from '../check/check-pictures.ts';
import { checkSlugs } from '../check/check-slugs.ts';
import { checkTranslations } from '../check/check-translations.ts';
import type { Examined } from '../check/examine.ts';
import { checkReference, type Reference, type World } from '../check/references.ts';
import { renderInProcess, type RenderFiles } from '../render/render-file.ts';
import { isOf, slugOf } from './entry.ts';
import { stateOfFile } from './file-state.ts';
import { takeInventory } from './files.ts';
import { readFront } from './front.ts';
import { createMemoryCache } from './result-cache.ts';
import { readFiles, type ResultSource } from './read-files.ts';

/** Addresses that the engine makes whatever the content is, from the site's root. */
const fixedAddresses = [
  '/',
  '/news/',
  '/names/',
  '/people/',
  '/organisations/',
  '/places/',
  '/authors/',
  '/sections/',
  '/search/',
  '/404.html',
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  '/lexicon/root.json',
];

/** A file of content whose front matter is valid. */
export type PublicationEntry<C extends Collection = Collection> = Examined<C> & {
  data: CollectionData[C];
};

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
  /** By default that of the process. */
  environment?: SiteEnvironment;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** Settings that hold while those of `content/site.yaml` have faults; by default, no text is rendered then. */
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

/** Whether an entry gets a page. Only articles can be held back. */
export function stateOf(entry: PublicationEntry, moment: number): PublicationState {
  return isOf(entry, 'articles') ? publicationState(entry.data, moment) : 'public';
}

const hasData = (examined: Examined): examined is PublicationEntry => examined.data !== undefined;

/** Links to a heading; those to pages that are not written in markdown are checked when the pages are made. */
function checkAnchors(
  links: readonly AnchorLink[],
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  return links.flatMap(({ place, path, anchor }) => {
    const known = anchors.get(path);
    if (!known || known.has(anchor)) return [];
    return [problem('brokenAnchor', place, { anchor, known: [...known] })];
  });
}

/** A file in `public/` would take the place of a page that the site makes, or of the search, or the other way round. */
function checkPublicFiles(files: ReadonlySet<string>, addresses: ReadonlySet<string>): Problem[] {
  return [...files]
    .filter(
      (file) =>
        file.startsWith(`/${searchFolder}/`) || addresses.has(file.replace(/\/index\.html$/, '/')),
    )
    .map((address) => problem('publicFileTaken', { file: `public${address}` }, { address }));
}

function checkSiteLinks({ data, locate }: Site, around: Surroundings): Problem[] {
  const { navigation = [], policies, live, contact } = data;
  return [
    ...navigation.map(({ url }, index) => ({ url, path: ['navigation', index, 'url'] })),
    ...policies.map(({ url }, index) => ({ url, path: ['policies', index, 'url'] })),
    ...(live ? [{ url: live.url, path: ['live', 'url'] }] : []),
    ...(contact.page ? [{ url: contact.page, path: ['contact', 'page'] }] : []),
  ].flatMap(({ url, path }) => checkLink(url, locate(path), around));
}

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
  const inventory = takeInventory(root);
  const { publicFiles, images } = inventory;
  const problems = [...inventory.problems, ...checkSlugs(inventory.entries)];

  const read = readSite(root, environment);
  const site = 'problems' in read ? options.siteBefore : read;
  if ('problems' in read) problems.push(...read.problems);

  if (site && problems.length === 0) options.onSite?.(site);
  const own = inventory.entries.filter(({ file }) => isRead(file));
  const settings = site?.data;
  const files = { root, inventory: { entries: own, images }, site: settings, results, renderFiles };
  const { examined, hashes, rendered } = await readFiles(files);
  const pictures = await checkPictures(root, [...images].filter(isRead), results.cache);
  for (const [file, hash] of pictures.hashes) hashes.set(file, hash);
  for (const name of publicFiles) {
    const file = `public${name}`;
    hashes.set(file, stateOfFile(root, file)?.words ?? '');
  }
  const entries = examined.filter(hasData);
  const front = readFront(root);
  if (front.hash !== undefined) hashes.set(frontFile, front.hash);

  // A file with errors still exists: what refers to it is not wrong as well.
  const slugs = new Map<Collection, Set<string>>(collectionNames.map((name) => [name, new Set()]));
  const addresses = new Set(fixedAddresses);
  for (const { collection, file } of inventory.entries) {
    const slug = slugOf(file);
    slugs.get(collection)?.add(slug);
    addresses.add(entryPath(collection, slug)).add(collections[collection].prefix);
    const fed = feedCollections.find((name) => name === collection);
    if (fed) addresses.add(feedPath(fed, slug));
  }
  problems.push(...checkPublicFiles(publicFiles, addresses));
  for (const file of publicFiles) addresses.add(file);
  const heldBack = entries.filter((entry) => stateOf(entry, moment) !== 'public');
  /** Why articles are not public at a moment, from that of the build on. */
  const unpublishedAt = (at: number) => {
    const found = new Map<string, string>();
    for (const entry of heldBack) {
      const state = stateOf(entry, at);
      if (state === 'public') continue;
      found.set(entryPath(entry.collection, entry.slug), stateInWords[state]);
    }
    return found;
  };
  const unpublished = unpublishedAt(moment);

  const world: World = { addresses, unpublished, images, slugs, isPublic: true };
  if (site) problems.push(...checkSiteLinks(site, world));
  const articles = new Map(
    entries.filter((entry) => isOf(entry, 'articles')).map(({ slug, data }) => [slug, data]),
  );
  const { language = 'en', timeZone = 'UTC' } = site?.data ?? {};
  const { millisecondsOf } = createDates(language, timeZone);
  const story = (slug: string) => articles.get(slug);
  const aroundFronts = { slugs, story, moment, read: millisecondsOf };
  const fronts = [front.slots, ...examined.map(({ slots }) => slots)];
  problems.push(...front.problems, ...fronts.flatMap((slots) => checkFront(slots, aroundFronts)));
  /** What a reference is checked against. */
  const worldOf = (reference: Reference, isPublic: boolean): World => {
    const times = reference.kind === 'link' ? reference.times : undefined;
    if (!times) return { ...world, isPublic };
    return { ...world, unpublished: unpublishedFor(times, aroundFronts, unpublishedAt) };
  };
  for (const reference of front.references) {
    problems.push(...checkReference(reference, worldOf(reference, true)));
  }
  const notes = fronts.flatMap((slots) => frontNotes(slots, aroundFronts));
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const { collection, slug, anchors: ids, problems: found, references } of examined) {
    const page = entryPath(collection, slug);
    const isPublic = !unpublished.has(page);
    problems.push(...found);
    for (const reference of references) {
      problems.push(...checkReference(reference, worldOf(reference, isPublic)));
    }
    if (ids) anchors.set(page, new Set(ids));
  }
  const anchorLinks = examined.flatMap((file) => file.anchorLinks);
  problems.push(
    ...checkAnchors(anchorLinks, anchors),
    ...checkParts(examined),
    ...checkTranslations(examined, language),
    ...pictures.problems,
  );
  return { site, entries, front: front.data, publicFiles, hashes, problems, notes, rendered };
}
