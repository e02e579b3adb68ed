/** The whole publication, read from its files and checked as one. */
import { problem, type Problem } from '../errors/problem.ts';
import { entryPath } from '../model/url.ts';
import { collectionNames, type Collection } from '../model/collections.ts';
import { publicationState, type PublicationState } from '../model/publication.ts';
import { readSite, type Site, type SiteEnvironment } from '../site.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { anchorLinks, anchorsOf, type AnchorLink } from './anchors.ts';
import { checkPictures } from './check-pictures.ts';
import { checkReferences } from './check-references.ts';
import { checkSlugs } from './check-slugs.ts';
import { checkImageFile, checkLink, type Surroundings } from './check-links.ts';
import { checkText } from './check-text.ts';
import { isOf, readEntry, slugOf, type ContentFile, type Entry } from './entry.ts';
import { takeInventory } from './files.ts';

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

/** What was read, and everything that is wrong with it. */
export interface Publication {
  site: Site | undefined;
  entries: Entry[];
  /** Files in `public/`, as addresses from the site's root. */
  publicFiles: ReadonlySet<string>;
  problems: Problem[];
}

export interface ReadOptions {
  /** The project's root. */
  root: string;
  environment: SiteEnvironment;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
}

const stateInWords: Record<Exclude<PublicationState, 'public'>, string> = {
  draft: 'a draft',
  scheduled: 'not to be published yet',
};

/** Whether an entry gets a page. Only articles can be held back. */
export function stateOf(entry: Entry, moment: number): PublicationState {
  return isOf(entry, 'articles') ? publicationState(entry.data, moment) : 'public';
}

/** The checks of an article that its front matter need not have passed for. */
function checkArticle(
  { frontMatter, locate }: ContentFile,
  slugs: ReadonlyMap<Collection, ReadonlySet<string>>,
  { images }: Surroundings,
): Problem[] {
  const problems = checkReferences({ frontMatter, locate }, slugs);
  const { image } = frontMatter;
  const picture = image instanceof Object && 'file' in image ? image.file : undefined;
  if (typeof picture === 'string') {
    problems.push(...checkImageFile(picture, locate(['image', 'file']), images));
  }
  return problems;
}

/** An article that is no draft; of one whose front matter cannot be read, nobody knows. */
function needsText({ collection, frontMatter }: ContentFile): boolean {
  const isRead = Object.keys(frontMatter).length > 0;
  return collection === 'articles' && isRead && frontMatter['draft'] !== true;
}

function checkDates({ data, locate }: Entry<'articles'>): Problem[] {
  const { updated, published } = data;
  if (!updated || Date.parse(updated) >= Date.parse(published)) return [];
  return [problem('updatedBeforePublished', locate(['updated']), { updated, published })];
}

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

/** A file in `public/` would take the place of a page that the site makes, or the other way round. */
function checkPublicFiles(files: ReadonlySet<string>, addresses: ReadonlySet<string>): Problem[] {
  return [...files]
    .filter((file) => addresses.has(file.replace(/\/index\.html$/, '/')))
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
  const { root, environment, moment } = options;
  const inventory = await takeInventory(root);
  const problems = [...inventory.problems, ...checkSlugs(inventory.entries)];

  const read = await readSite(root, environment);
  const site = 'problems' in read ? undefined : read;
  if ('problems' in read) problems.push(...read.problems);

  const contents: ContentFile[] = [];
  const entries: Entry[] = [];
  for (const { collection, file } of inventory.entries) {
    const result = await readEntry(root, collection, file);
    problems.push(...result.problems);
    if (result.content) contents.push(result.content);
    if (result.entry) entries.push(result.entry);
  }

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

  const around = { addresses, unpublished, images: inventory.images, isPublic: true };
  if (site) problems.push(...checkSiteLinks(site, around));
  const anchors = new Map<string, Set<string>>();
  const links: AnchorLink[] = [];
  for (const content of contents) {
    if (content.collection === 'articles') problems.push(...checkArticle(content, slugs, around));
    const isPublic = !unpublished.has(entryPath(content.collection, content.slug));
    const { collection, slug, file, body, bodyOffset } = content;
    const tree = parseMarkdown(body);
    const mayBeEmpty = !needsText(content);
    problems.push(...checkText({ ...content, tree, mayBeEmpty }, { ...around, isPublic }));
    const address = entryPath(collection, slug);
    anchors.set(address, anchorsOf(tree));
    links.push(...anchorLinks(tree, address, file, bodyOffset));
  }
  problems.push(...checkAnchors(links, anchors), ...(await checkPictures(root, inventory.images)));
  for (const entry of entries) {
    if (isOf(entry, 'articles')) problems.push(...checkDates(entry));
  }
  return { site, entries, publicFiles: inventory.publicFiles, problems };
}
