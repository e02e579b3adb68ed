/** From content to the published folder, in six steps: read, check, render, index, verify, promote. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatFailure } from '../errors/failure.ts';
import { codeOf } from '../errors/problem.ts';
import { formatPlace, PublicationError } from '../errors/report.ts';
import { createAddresses } from '../model/url.ts';
import { setContent } from '../source/content.ts';
import { forwardsOf } from '../source/forwards.ts';
import { addToRecord } from '../source/record/address-record.ts';
import { publishedAddresses } from '../source/record/published-addresses.ts';
import { createContent, unread, type ContentSource } from '../source/create-content.ts';
import type { Site } from '../site.ts';
import { heldBack } from '../source/read/entry-state.ts';
import { readPublication, type Publication } from '../source/read/publication.ts';
import { createMemoryCache } from '../source/read/result-cache.ts';
import { renderInProcess } from '../source/render/render-file.ts';
import { missingWords } from '../words/languages.ts';
import type { Acceleration, BuildParts, BuildPlace } from './acceleration.ts';
import { addDocuments } from './documents.ts';
import { fillSearchPage } from './index/search-page.ts';
import { takeSearchScripts } from './index/search-scripts.ts';
import { indexSite } from './index/site-index.ts';
import { listFiles } from '../source/read/list-files.ts';
import { createPlainRenderer, type RenderedPages } from './page-renderer.ts';
import { addPictures } from './pictures/add-pictures.ts';
import { addSharePictures } from './share/share-pictures.ts';
import { addForwards } from './hosts/add-forwards.ts';
import { searchedPages } from './searched-pages.ts';
import { writeSitemap } from './sitemap.ts';
import { promote } from './staging.ts';
import { checkPages } from './verify/check-pages.ts';
import { readPageFacts } from './verify/page-facts.ts';

/**
 * The accelerators, if they can be loaded: the one import of `accelerate/`. Without that folder every build takes the plain
 * way. A bug in them is reported, and the build goes on without them.
 */
export async function loadAcceleration(): Promise<Acceleration | undefined> {
  const isThere = existsSync(new URL('./accelerate/accelerator.ts', import.meta.url));
  try {
    if (isThere) return (await import('./accelerate/accelerator.ts')).accelerator;
  } catch (error) {
    console.error(formatFailure(error));
  }
  const cause = isThere ? 'cannot be loaded' : 'are not there';
  console.log(`This build takes the plain way: the accelerators ${cause}.`);
  return undefined;
}

/** The parts that read the texts: accelerated, if the accelerators can be loaded. @param root the project's root */
export const openResults = async (root: string) =>
  (await loadAcceleration())?.openResults(root) ?? plainResults();

/** Results and texts without accelerators. */
const plainResults = (): Pick<BuildParts, 'results' | 'renderFiles'> => ({
  results: { cache: createMemoryCache(), engine: '' },
  renderFiles: renderInProcess,
});

/** The parts of a build without accelerators. */
export const plainParts = ({ root, folder }: Pick<BuildPlace, 'root' | 'folder'>): BuildParts => ({
  ...plainResults(),
  pages: createPlainRenderer(root, folder),
});

/**
 * Builds the site and publishes it. If anything fails, the published folder stays as it was.
 *
 * @returns what was done, in a sentence
 * @throws PublicationError if the content has problems or the site cannot be published
 */
export async function publish(place: BuildPlace, parts: BuildParts): Promise<string> {
  const { pages, results } = parts;
  try {
    const onSite = (site: Site) => pages.prepare?.(site);
    const publication = await readPublication({ ...place, ...parts, onSite });
    const site = check(publication);
    const source = { publication, ...results };
    if (await pages.isPublished?.(source)) {
      recordAddresses(place, publication);
      return 'Nothing has changed since the last build: dist/ is up to date.';
    }
    printHeldBack(publication, place.moment);
    printMissingWords(site);
    const rendered = await pages.render(source);
    // Only pages need it. Without this, Node would hold memory that Pagefind needs.
    setContent(createContent(unread));
    if (rendered.rendered > manyPages) globalThis.gc?.({ type: 'major', flavor: 'last-resort' });
    const isFinal = await addSiteFiles(place, source, site, rendered);
    const found = await index(place, publication, site, rendered);
    const files = listFiles(place.folder);
    verify(place, site, rendered, files);
    const store = pages.record?.(source, files, isFinal);
    await promote(place.folder, place.target, pages.discard);
    storeRecord(store);
    recordAddresses(place, publication);
    return [
      `${rendered.pages.size} pages in dist/, ${rendered.rendered} of them new, ${found} in the search;`,
      `${publication.rendered} of ${publication.entries.length} texts new or changed`,
    ].join(' ');
  } finally {
    await pages.close?.();
    results.cache.close();
  }
}

/** Collecting garbage is worth its time if more pages than this have been rendered. */
const manyPages = 10_000;

const searchPageFile = 'search/index.html';

/** @throws PublicationError with all problems of the content */
function check({ site, problems }: Publication): Site {
  if (problems.length > 0 || !site) throw new PublicationError(problems);
  return site;
}

/** The site is published: whatever happens now only makes the next build slower. */
function storeRecord(store: (() => void) | undefined): void {
  try {
    store?.();
  } catch (error) {
    console.log(`This build could not be recorded, so the next one renders all pages: ${error}`);
  }
}

/** Records the addresses that are published now, so that none vanishes unnoticed later. */
function recordAddresses({ root, moment }: BuildPlace, publication: Publication): void {
  const notice = addToRecord(root, publishedAddresses(publication.entries, moment));
  if (notice !== undefined) console.log(notice);
}

/** Up to this many links to withdrawn stories are reported one by one. */
const mostLinks = 20;

/** What an editor should know about stories: which are not published, and which link to withdrawn ones. */
function printHeldBack({ entries, notes }: Publication, moment: number): void {
  for (const entry of entries) {
    const sentence = heldBack(entry, moment);
    if (sentence !== undefined) console.log(sentence);
  }
  const links = notes.filter(({ code }) => code === codeOf('linkToWithdrawn'));
  for (const { what, ...place } of links.slice(0, mostLinks)) {
    console.log(`${formatPlace(place)} ${what}`);
  }
  if (links.length > mostLinks) {
    console.log(`npm run check lists ${links.length - mostLinks} more links to withdrawn stories`);
  }
}

/** A note if the words of the site are in English, because there are none in the language of the paper. */
function printMissingWords({ data: { language, words } }: Site): void {
  const missing = missingWords(language, words);
  if (missing.length === 0) return;
  const first = missing.slice(0, 3).join(', ');
  console.log(
    `${missing.length} words of the site are in English, as it has none in ${language} (${first} …): see “words” in content/README.md`,
  );
}

/**
 * Adds the files that depend on all pages, the pictures that they show and the documents to which they link.
 *
 * @returns whether another build would give the same result
 */
async function addSiteFiles(
  place: BuildPlace,
  source: ContentSource,
  { data }: Site,
  { pages }: RenderedPages,
): Promise<boolean> {
  const { folder, moment } = place;
  const addresses = createAddresses(data.address);
  await addPictures(place, source, pages);
  await addDocuments(place, source, addresses.base, pages);
  const isFinal = await addSharePictures(place, source, pages);
  await addForwards(folder, forwardsOf(source.publication.entries, moment), data);
  await writeSitemap(folder, source.publication, pages.keys(), addresses);
  // Without this file GitHub Pages leaves out folders whose names begin with an underscore.
  await writeFile(path.join(folder, '.nojekyll'), '');
  return isFinal;
}

/** Makes the search index and completes the search page. @returns how many pages the search finds */
async function index(
  { root, folder, moment, withIndex }: BuildPlace,
  publication: Publication,
  { data: { language, address } }: Site,
  { pages }: RenderedPages,
): Promise<number> {
  const scripts = takeSearchScripts(folder);
  const searched = withIndex ? searchedPages(publication, moment, folder, pages) : [];
  const cacheFolder = path.join(root, '.astro/broadsheet/index');
  const entry = withIndex
    ? await indexSite({ folder, language, pages: searched, cacheFolder })
    : undefined;
  await fillSearchPage(folder, createAddresses(address).base, scripts, entry);
  return searched.length;
}

/** Checks the finished pages. @throws PublicationError with all problems */
function verify(
  { folder }: BuildPlace,
  { data }: Site,
  { pages }: RenderedPages,
  files: readonly string[],
): void {
  const finished = new Map(pages);
  // The search page was completed after it was rendered.
  const searchPage = readFileSync(path.join(folder, searchPageFile), 'utf8');
  finished.set(searchPageFile, readPageFacts(searchPage));
  const site = { files: new Set(files), pages: finished };
  const problems = checkPages(site, createAddresses(data.address));
  if (problems.length > 0) throw new PublicationError(problems);
}
