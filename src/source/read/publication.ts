/** The whole publication: read from its files and checked as one. */
import { codeOf, problem, type Problem } from '../../errors/problem.ts';
import { frontFile, type Collection, type CollectionData } from '../../model/collections.ts';
import { stateInWords } from '../../model/publication.ts';
import { createDates } from '../../model/dates/dates.ts';
import { searchFolder } from '../../model/search/search-format.ts';
import { entryPath } from '../../model/url.ts';
import type { FrontData } from '../../schemas/front.ts';
import { readSite, type Site, type SiteEnvironment } from '../../site.ts';
import type { AnchorLink } from '../check/text/anchors.ts';
import { checkDocuments, unlinkedNotes } from '../check/files/check-documents.ts';
import { checkLink, type Surroundings } from '../check/links/check-links.ts';
import { withoutShownFormats } from '../check/files/shown-formats.ts';
import { checkFront, frontNotes, unpublishedFor } from '../check/check-front.ts';
import { checkFormerly } from '../check/links/check-formerly.ts';
import { checkParts } from '../check/check-parts.ts';
import { checkPictures } from '../check/files/check-pictures.ts';
import { checkRecord } from '../check/links/check-record.ts';
import { checkSlugs } from '../check/check-slugs.ts';
import { checkTranslations } from '../check/check-translations.ts';
import type { Examined } from '../check/examine.ts';
import {
  checkAmended,
  checkReference,
  checkWithdrawnLink,
  checkWordsGone,
  type Reference,
  type World,
} from '../check/references.ts';
import { siteAddresses } from '../check/links/site-addresses.ts';
import { formerAddresses } from '../forwards.ts';
import { readAddressRecord } from '../record/address-record.ts';
import { createDirectory } from '../written/directory.ts';
import { namedEntry, resolveNames } from '../written/resolve-names.ts';
import { defaultDates } from '../written/moments.ts';
import { renderInProcess, type RenderFiles } from '../render/render-file.ts';
import { isOf } from './entry.ts';
import { stateOf } from './entry-state.ts';
import { stateOfFile } from './file-state.ts';
import { takeInventory } from './files.ts';
import { readFront } from './front.ts';
import { createMemoryCache } from './result-cache.ts';
import { readFiles, type ResultSource } from './read-files.ts';
import { withdrawnLinksOf } from '../withdrawn-links.ts';

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

const addressOf = ({ collection, slug }: Examined) => entryPath(collection, slug);

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
  const files = { root, inventory: { ...inventory, entries: own }, results, renderFiles };
  const { examined: found, hashes, rendered } = await readFiles({ ...files, site: settings });
  const directory = createDirectory(found.map(namedEntry));
  const examined = found.map((file) => resolveNames(file, directory));
  const pictures = await checkPictures(root, [...images].filter(isRead), results.cache);
  const documents = checkDocuments(root, [...inventory.documents].filter(isRead), results.cache);
  for (const [file, hash] of [...pictures.hashes, ...documents.hashes]) hashes.set(file, hash);
  for (const name of publicFiles) {
    const file = `public${name}`;
    hashes.set(file, stateOfFile(root, file)?.words ?? '');
  }
  const entries = examined.filter(hasData);
  const front = readFront(root, settings ?? defaultDates);
  if (front.hash !== undefined) hashes.set(frontFile, front.hash);

  // A file with errors still exists: what refers to it is not wrong as well.
  const { slugs, addresses, files: filesOf } = siteAddresses(inventory.entries);
  problems.push(...checkPublicFiles(publicFiles, addresses));
  for (const file of publicFiles) addresses.add(file);
  problems.push(...checkFormerly(examined, addresses));
  const heldBack = entries.filter((entry) => stateOf(entry, moment) !== 'public');
  /** Why articles are not public at a moment, from that of the build on. */
  const unpublishedAt = (at: number) => {
    const found = new Map<string, string>();
    for (const entry of heldBack) {
      const state = stateOf(entry, at);
      if (state === 'public') continue;
      found.set(addressOf(entry), stateInWords[state]);
    }
    return found;
  };
  const unpublished = unpublishedAt(moment);
  // A link to a former address reaches the page.
  for (const from of formerAddresses(examined, moment)) addresses.add(from);
  const withoutPage = heldBack.flatMap((entry) => {
    const state = stateOf(entry, moment);
    return state === 'draft' || state === 'scheduled' ? [[addressOf(entry), state] as const] : [];
  });
  const present = { addresses, heldBack: new Map(withoutPage), files: filesOf };
  // A machine that reads a share of the files does not know all former addresses.
  const isWhole = own.length === inventory.entries.length;
  if (isWhole) problems.push(...checkRecord(readAddressRecord(root), present));
  const isCertain = ({ code }: Problem) => isWhole || code !== codeOf('brokenLink');
  const withdrawn = withdrawnLinksOf(entries).addresses;
  // A text may link to a withdrawn story: the link leads to the notice, and says so.
  const unlinkable = new Map([...unpublished].filter(([address]) => !withdrawn.has(address)));

  const world: World = {
    ...{ addresses, unpublished, images, slugs, isPublic: true },
    documents: inventory.documents,
    moment,
  };
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
    if (reference.kind !== 'link') return { ...world, isPublic };
    const { times } = reference;
    if (!times) return { ...world, isPublic, unpublished: unlinkable };
    return { ...world, unpublished: unpublishedFor(times, aroundFronts, unpublishedAt) };
  };
  for (const reference of front.references) {
    problems.push(...checkReference(reference, worldOf(reference, true)));
  }
  const notes = [
    ...fronts.flatMap((slots) => frontNotes(slots, aroundFronts)),
    ...unlinkedNotes(documents.hashes.keys(), examined),
  ];
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const file of examined) {
    const { anchors: ids, problems: found, references } = file;
    const page = addressOf(file);
    const isPublic = !unpublished.has(page);
    problems.push(...found);
    for (const reference of references) {
      const wrong = checkReference(reference, worldOf(reference, isPublic));
      problems.push(...wrong.filter(isCertain));
      problems.push(...checkAmended(reference, moment));
    }
    if (ids && !withdrawn.has(page)) anchors.set(page, new Set(ids));
    if (isPublic) notes.push(...references.flatMap((one) => checkWithdrawnLink(one, withdrawn)));
    notes.push(...references.flatMap(checkWordsGone));
  }
  const anchorLinks = examined.flatMap((file) => file.anchorLinks);
  problems.push(
    ...checkAnchors(anchorLinks, anchors),
    ...checkParts(examined),
    ...checkTranslations(examined, language),
    ...pictures.problems,
    ...documents.problems,
  );
  return {
    ...{ site, entries, front: front.data, publicFiles, hashes, notes, rendered },
    problems: withoutShownFormats(problems, examined),
  };
}
