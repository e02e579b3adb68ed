/** Everything that follows the pages: what stands from the last build, the checks, the index, and what hosts need. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeptPage } from '../cache/page-plan.ts';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import type { CurrentBuild } from '../intake/current-build.ts';
import { isOf } from '../intake/entry.ts';
import { stateOf, type PublicationEntry } from '../intake/publication.ts';
import { createAddresses, entryPath, type Addresses } from '../model/url.ts';
import type { BuiltPage } from './built-page.ts';
import {
  checkPages,
  createTargets,
  listBuild,
  readBuild,
  type Build,
  type Targets,
} from './check-pages.ts';
import { putOver, takeAway } from './last-site.ts';
import { linkFiles } from './link-files.ts';
import { keepOutputs, outputsOf, type Outputs } from './outputs.ts';
import { indexShare, searchFolder, type SearchPage } from './search-index.ts';
import { startIndexWriter, type IndexWriter } from './search-index-apart.ts';
import { writeSearchPreloads } from './search-preloads.ts';
import { sitemapEntries, writeSitemap } from './sitemap.ts';
import { promote } from './staging.ts';
import {
  assetsFolder,
  keepPages,
  keptIds,
  keptPages,
  lastAssets,
  pagesToCheckAgain,
} from './standing-pages.ts';
import { removeUnusedPictures } from './unused-pictures.ts';

/** The collections whose pages the search finds. */
const found = ['articles', 'people', 'places', 'organisations', 'pages'];

const fileOf = (url: string) => `${url.slice(1)}index.html`;

/** The address of an entry's page from the root of the site's folder, without the base. */
const urlOf = ({ collection, slug }: PublicationEntry) => entryPath(collection, slug);

const publishedOf = (entry: PublicationEntry) =>
  isOf(entry, 'articles') ? entry.data.published : undefined;

const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);

/** The entries whose pages the search finds. */
export function wantedPages(
  entries: readonly PublicationEntry[],
  moment: number,
): PublicationEntry[] {
  return entries.filter(
    (entry) => found.includes(entry.collection) && stateOf(entry, moment) === 'public',
  );
}

/** All pages that the search finds, by their addresses and dates alone. */
export function searchedAddresses(
  entries: readonly PublicationEntry[],
): Pick<SearchPage, 'url' | 'published'>[] {
  return entries.map((entry) => ({ url: urlOf(entry), published: publishedOf(entry) })).sort(byUrl);
}

/**
 * The pages that the search finds, in the order of their addresses.
 *
 * @param made the folder of those that were made
 * @param last the folder of those that stand
 * @param isWhole whether pages that are not in the build are left out
 */
function searchPages(
  made: string,
  last: string,
  entries: readonly PublicationEntry[],
  { pages }: Build,
  standing: ReadonlyMap<string, KeptPage>,
  isWhole: boolean,
): SearchPage[] {
  return searchedAddresses(entries).flatMap(({ url, published }): SearchPage[] => {
    const file = fileOf(url);
    const { searched: sign = '', searchedParts = [] } = pages.get(file) ?? standing.get(file) ?? {};
    if (!sign && isWhole) return [];
    const folder = pages.has(file) ? made : last;
    return [{ url, published, sign, file: path.join(folder, file), parts: searchedParts }];
  });
}

/** A build with what is known of it. */
interface Finishing {
  folder: string;
  current: CurrentBuild;
  addresses: Addresses;
  targets: Targets;
  /** The pages that were made, read. */
  made: ReadonlyMap<string, BuiltPage>;
  /** The entries whose pages the search finds. */
  wanted: readonly PublicationEntry[];
}

/** A build, and the pages that stand from an earlier one. */
interface WholeBuild {
  build: Build;
  standing: Map<string, KeptPage>;
  /** The files that stand: pages, and the pictures that they show. */
  standingFiles: ReadonlySet<string>;
}

/** Checks what all pages refer to, those that stand and those that were made. */
async function wholeBuild({ folder, current, targets, made }: Finishing): Promise<WholeBuild> {
  const { publication, cache, pages: plan, last, isMerged } = current;
  const build = await readBuild(folder, publication.publicFiles, made);
  const standing = keptPages(cache, plan.standing);
  const shown = new Set([
    ...[...standing.values()].flatMap(({ assets }) => assets),
    ...lastAssets(build, targets, last),
  ]);
  await removeUnusedPictures(folder, build, assetsFolder, shown);
  const standingFiles = new Set(
    [...plan.standing, ...shown].filter((file) => !build.files.has(file)),
  );
  for (const file of standingFiles) build.files.add(file);

  const again = pagesToCheckAgain(cache, build, standing, isMerged ? 'all' : Object.keys(last));
  const checked = { files: build.files, pages: new Map([...build.pages, ...again]) };
  const wrong = checkPages(checked, targets, keptIds(cache));
  if (wrong.length > 0) throw new PublicationError(wrong);
  return { build, standing, standingFiles };
}

/**
 * Puts the files that stand and those that were made together, and publishes them.
 *
 * @param stands whether a file of the last site stands
 * @returns the files of the site
 */
async function publish(
  folder: string,
  { from, target, aside, last, lastSite }: CurrentBuild,
  stands: (file: string) => boolean,
  standingFiles: ReadonlySet<string>,
): Promise<Outputs> {
  const made = outputsOf(folder, await listBuild(folder));
  if (!lastSite) {
    linkFiles(from, folder, standingFiles);
    await promote(folder, target, aside);
    return { ...outputsOf(target, standingFiles), ...made };
  }
  // Another build may have put its own site there in the meantime.
  await lastSite.ready.catch((error: unknown) => {
    const cause = error instanceof Error ? error.message : String(error);
    throw new PublicationError([
      problem('notReplaced', { file: path.basename(target) }, { cause }),
    ]);
  });
  const outputs = new Map(Object.entries(made));
  const gone: string[] = [];
  for (const [file, state] of Object.entries(last)) {
    if (outputs.has(file)) continue;
    if (stands(file)) outputs.set(file, state);
    else gone.push(file);
  }
  putOver(folder, lastSite.folder, Object.keys(made));
  takeAway(lastSite.folder, gone);
  await promote(lastSite.folder, target, aside);
  return Object.fromEntries(outputs);
}

/** What the index is made of, besides its pages. */
const indexOptions = ({ publication: { site }, index }: CurrentBuild) => ({
  language: site?.data.language ?? '',
  kept: index,
});

/** Makes a share of a site, for another machine to put together: nothing is checked that goes beyond it. */
async function finishShare({ folder, current, targets, made, wanted }: Finishing): Promise<string> {
  const { publication, cache, target, pages: plan, isShare = () => true, withIndex } = current;
  const build = await readBuild(folder, publication.publicFiles, made);
  if (withIndex) {
    const pages = searchPages(folder, folder, wanted, build, new Map(), false);
    await indexShare({ ...indexOptions(current), pages }, (url) => isShare(fileOf(url)));
  }
  await promote(folder, target);
  cache.together(() => keepPages(cache, target, build, plan, targets));
  return `${plan.signs.size} pages in ${path.relative(process.cwd(), target)}, the share of this machine`;
}

async function finishSite(finishing: Finishing, writer: IndexWriter): Promise<string> {
  const { folder, current, addresses, targets, wanted } = finishing;
  const { publication, cache, pages: plan, withIndex, from, last, lastSite } = current;
  const { build, standing, standingFiles } = await wholeBuild(finishing);
  /** Folders of the last site that hold the same in this one. */
  const standingFolders = new Set<string>();
  if (withIndex) {
    const pages = searchPages(folder, from, wanted, build, standing, true);
    if (pages.length !== wanted.length) {
      const parameters = { wanted: wanted.length, found: pages.length };
      throw new PublicationError([problem('indexIncomplete', { file: searchFolder }, parameters)]);
    }
    const lastFolders = new Set(
      lastSite && Object.keys(last).map((file) => path.posix.dirname(file)),
    );
    const inIndex = [...lastFolders].filter((one) => one.startsWith(`${searchFolder}/`));
    const options = { ...indexOptions(current), folder, pages, standing: new Set(inIndex) };
    const { entry, standing: again } = await writer.write(options);
    for (const one of again) standingFolders.add(one);
    await writeSearchPreloads(folder, addresses.base, entry);
  }
  const files = [...build.files].filter((file) => !publication.publicFiles.has(`/${file}`));
  await writeSitemap(folder, sitemapEntries(publication, files, addresses), addresses);
  // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
  await writeFile(path.join(folder, '.nojekyll'), '');

  const stands = (file: string) =>
    standingFiles.has(file) || standingFolders.has(path.posix.dirname(file));
  const outputs = await publish(folder, current, stands, standingFiles);
  cache.together(() => {
    keepPages(cache, current.target, build, plan, targets);
    keepOutputs(cache, outputs);
  });
  const count = files.filter((file) => file.endsWith('.html')).length;
  const made = build.pages.size;
  return `${count} pages in dist/, ${made} of them new, ${withIndex ? wanted.length : 0} in the search`;
}

/**
 * Makes a whole site of the pages that were made, and publishes it; or a share of it.
 *
 * @param folder the build
 * @param made the pages that were made, read
 * @returns what was done, in a sentence
 * @throws PublicationError if something is wrong with it: then nothing is published
 */
export async function finish(
  folder: string,
  current: CurrentBuild,
  made: ReadonlyMap<string, BuiltPage>,
): Promise<string> {
  const { publication, moment, isShare, withIndex } = current;
  const { site, entries, problems } = publication;
  if (!site) throw new PublicationError(problems);
  const addresses = createAddresses(site.data.address);
  const wanted = wantedPages(entries, moment);
  const targets = createTargets(addresses);
  const finishing = { folder, current, addresses, targets, made, wanted };
  if (isShare) return finishShare(finishing);
  const writer = startIndexWriter(withIndex ? wanted.length : 0);
  try {
    return await finishSite(finishing, writer);
  } finally {
    writer.stop();
  }
}
