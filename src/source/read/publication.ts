/** The whole publication, read from its files and checked as one. */
import { openCache } from '../../publish/accelerate/cache.ts';
import { problem, type Problem } from '../../errors/problem.ts';
import { collectionNames, type Collection, type CollectionData } from '../../model/collections.ts';
import { publicationState, type PublicationState } from '../../model/publication.ts';
import { searchFolder } from '../../model/search-format.ts';
import { entryPath } from '../../model/url.ts';
import { readSite, type Site, type SiteEnvironment } from '../../site.ts';
import type { AnchorLink } from '../check/anchors.ts';
import { checkLink, type Surroundings } from '../check/check-links.ts';
import { checkPictures } from '../check/check-pictures.ts';
import { checkSlugs } from '../check/check-slugs.ts';
import { isOf, slugOf } from './entry.ts';
import type { Examined } from '../check/examine.ts';
import { createFileSigns } from './file-signs.ts';
import { takeInventory } from './files.ts';
import { readFiles, signsOfOthers, type KeptFindings } from './reading.ts';
import { checkReference, type World } from '../check/references.ts';

/** Addresses that the engine makes whatever the content is, from the site's root. */
const fixedAddresses = [
  '/',
  '/news/',
  '/names/',
  '/search/',
  '/404.html',
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  '/lexicon/root.json',
];

/** A file of content whose front matter its schema has passed. */
export type PublicationEntry<C extends Collection = Collection> = Examined<C> & {
  data: CollectionData[C];
};

/** What was read, and everything that is wrong with it. */
export interface Publication {
  site: Site | undefined;
  entries: PublicationEntry[];
  /** Files in `public/`, as addresses from the site's root. */
  publicFiles: ReadonlySet<string>;
  /** A sign of the bytes of each file in `content/` and `public/`, by its path from the project's root. */
  signs: ReadonlyMap<string, string>;
  problems: Problem[];
  /** How many files had to be studied. */
  studied: number;
}

/** What is known before the texts are read. */
export interface Beginning {
  site: Site;
  /** A sign of each file that is not an entry of `content/`, by its path from the project's root. */
  others: ReadonlyMap<string, string>;
}

export interface ReadOptions {
  /** The project's root. */
  root: string;
  environment: SiteEnvironment;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** Without it, everything is read anew, and no text is rendered. */
  kept?: KeptFindings | undefined;
  /** Whether texts are rendered, to be kept: the dev server, which renders those that it shows, has none rendered. */
  rendersTexts?: boolean;
  /** Is told as soon as it is known what pages are made with, whatever the texts are. */
  whenBegun?(beginning: Beginning): void;
  /**
   * Whether a file belongs to the share that is read, where several machines share that: what is wrong only beside a file that
   * is not read is not found. Without it, everything is read.
   */
  isShare?: ((file: string) => boolean) | undefined;
}

const stateInWords: Record<Exclude<PublicationState, 'public'>, string> = {
  draft: 'a draft',
  scheduled: 'not to be published yet',
};

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
  const { navigation, policies, live, contact } = data;
  return [
    ...navigation.map(({ url }, index) => ({ url, path: ['navigation', index, 'url'] })),
    ...policies.map(({ url }, index) => ({ url, path: ['policies', index, 'url'] })),
    ...(live ? [{ url: live.url, path: ['live', 'url'] }] : []),
    ...(contact.page ? [{ url: contact.page, path: ['contact', 'page'] }] : []),
  ].flatMap(({ url, path }) => checkLink(url, locate(path), around));
}

/**
 * Reads and checks everything in `content/`: all problems of all files, not the first alone. Never throws.
 */
export async function readPublication(options: ReadOptions): Promise<Publication> {
  const { root, environment, moment, rendersTexts = true, isShare } = options;
  const { kept = { cache: openCache(), engine: '' } } = options;
  const inventory = await takeInventory(root);
  const problems = [...inventory.problems, ...checkSlugs(inventory.entries)];

  const read = await readSite(root, environment);
  const site = 'problems' in read ? undefined : read;
  if ('problems' in read) problems.push(...read.problems);

  const fileSigns = createFileSigns(root, kept.cache);
  const others = signsOfOthers(root, inventory, fileSigns);
  if (site && problems.length === 0) options.whenBegun?.({ site, others });
  const address = options.kept && rendersTexts ? site?.data.address : undefined;
  const { examined, signs, studied } = await readFiles({
    root,
    inventory,
    fileSigns,
    others,
    address,
    isShare,
    kept,
  });
  const entries = examined.filter(hasData);

  // A file with errors still counts as there: what refers to it is not wrong as well.
  const slugs = new Map<Collection, Set<string>>(collectionNames.map((name) => [name, new Set()]));
  const addresses = new Set(fixedAddresses);
  for (const { collection, file } of inventory.entries) {
    slugs.get(collection)?.add(slugOf(file));
    addresses.add(entryPath(collection, slugOf(file)));
  }
  problems.push(...checkPublicFiles(inventory.publicFiles, addresses));
  for (const file of inventory.publicFiles) addresses.add(file);
  const unpublished = new Map<string, string>();
  for (const entry of entries) {
    const state = stateOf(entry, moment);
    if (state === 'public') continue;
    unpublished.set(entryPath(entry.collection, entry.slug), stateInWords[state]);
  }

  const world: World = {
    addresses,
    unpublished,
    images: inventory.images,
    slugs,
    isPublic: true,
  };
  if (site) problems.push(...checkSiteLinks(site, world));
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const { collection, slug, anchors: own, problems: found, references } of examined) {
    const address = entryPath(collection, slug);
    const isPublic = !unpublished.has(address);
    problems.push(...found);
    for (const reference of references) {
      problems.push(...checkReference(reference, { ...world, isPublic }));
    }
    if (own) anchors.set(address, new Set(own));
  }
  const images = [...inventory.images];
  problems.push(
    ...checkAnchors(
      examined.flatMap(({ anchorLinks }) => anchorLinks),
      anchors,
    ),
    ...(await checkPictures(root, isShare ? images.filter(isShare) : images, signs, kept)),
  );
  return { site, entries, publicFiles: inventory.publicFiles, signs, problems, studied };
}
