/** Everything that follows the pages: what stands from the last build, the checks, the index, and what hosts need. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import type { CurrentBuild } from '../source/render/current-build.ts';
import { createAddresses, fileOfPage, type Addresses } from '../model/url.ts';
import type { BuiltPage } from './verify/built-page.ts';
import {
  checkPages,
  createTargets,
  listBuild,
  readBuild,
  type Build,
  type Targets,
} from './verify/check-pages.ts';
import { putOver, takeAway } from './accelerate/last-site.ts';
import { linkFiles } from './link-files.ts';
import { keepOutputs, outputsOf, type Outputs } from './accelerate/outputs.ts';
import type { SearchedPage } from './index/index-plan.ts';
import type { CutPage } from './index/part-cut.ts';
import { fillSearchPage } from './index/search-page.ts';
import { takeSearchScripts } from './index/search-scripts.ts';
import { indexSite } from './index/site-index.ts';
import { sitemapEntries, writeSitemap } from './sitemap.ts';
import { promote } from './staging.ts';
import {
  assetsFolder,
  keepPages,
  keptIds,
  lastAssets,
  pagesToCheckAgain,
} from './accelerate/standing-pages.ts';
import { removeUnusedPictures } from './verify/unused-pictures.ts';

/** What there is to be found. */
export interface Search {
  /** The pages that the search finds. */
  wanted: readonly CutPage[];
}

/** A build with what is known of it. */
interface Finishing {
  folder: string;
  current: CurrentBuild;
  addresses: Addresses;
  targets: Targets;
  /** The pages that were made, read. */
  made: ReadonlyMap<string, BuiltPage>;
  search: Search;
}

/** A build, and the pages that stand from an earlier one. */
interface WholeBuild {
  build: Build;
  /** The files that stand: pages, and the pictures that they show. */
  standingFiles: ReadonlySet<string>;
}

/** Checks what all pages refer to, those that stand and those that were made. */
async function wholeBuild({ folder, current, targets, made }: Finishing): Promise<WholeBuild> {
  const { publication, cache, pages: plan, last, isMerged } = current;
  const build = await readBuild(folder, publication.publicFiles, made);
  const { standing } = plan;
  const shown = new Set([
    ...[...standing.values()].flatMap(({ assets }) => assets),
    ...lastAssets(build, targets, last),
  ]);
  await removeUnusedPictures(folder, build, assetsFolder, shown);
  const standingFiles = new Set(
    [...standing.keys(), ...shown].filter((file) => !build.files.has(file)),
  );
  for (const file of standingFiles) build.files.add(file);

  const again = pagesToCheckAgain(cache, build, standing, isMerged ? 'all' : Object.keys(last));
  const checked = { files: build.files, pages: new Map([...build.pages, ...again]) };
  const wrong = checkPages(checked, targets, keptIds(cache));
  if (wrong.length > 0) throw new PublicationError(wrong);
  return { build, standingFiles };
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

/** Makes a share of a site, for another machine to put together: nothing is checked that goes beyond it. */
async function finishShare({ folder, current, targets, made }: Finishing): Promise<string> {
  const { publication, cache, target, pages: plan } = current;
  const build = await readBuild(folder, publication.publicFiles, made);
  await promote(folder, target);
  cache.together(() => keepPages(cache, target, build, plan, targets));
  return `${plan.signs.size} pages in ${path.relative(process.cwd(), target)}, the share of this machine`;
}

/** The pages that the search finds, those that were made and those that stand. */
function searchedIn({ folder, current, made, search }: Finishing): SearchedPage[] {
  const { from, pages: plan } = current;
  return search.wanted.map((page) => {
    const file = fileOfPage(page.url, '/');
    const { searched: hash = '' } = made.get(file) ?? plan.standing.get(file) ?? {};
    return { ...page, hash, file: path.join(made.has(file) ? folder : from, file) };
  });
}

async function finishSite(finishing: Finishing): Promise<string> {
  const { folder, current, addresses, targets, search } = finishing;
  const { publication, cache, pages: plan } = current;
  const { build, standingFiles } = await wholeBuild(finishing);
  const files = [...build.files].filter((file) => !publication.publicFiles.has(`/${file}`));
  await writeSitemap(folder, sitemapEntries(publication, files, addresses), addresses);
  // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
  await writeFile(path.join(folder, '.nojekyll'), '');
  const { withIndex } = current;
  const entry = withIndex
    ? await indexSite({
        folder,
        language: publication.site?.data.language ?? '',
        pages: searchedIn(finishing),
        cacheFolder: current.index,
      })
    : undefined;
  await fillSearchPage(folder, addresses.base, await takeSearchScripts(folder), entry);

  const stands = (file: string) => standingFiles.has(file);
  const outputs = await publish(folder, current, stands, standingFiles);
  cache.together(() => {
    keepPages(cache, current.target, build, plan, targets);
    keepOutputs(cache, outputs);
  });
  const count = files.filter((file) => file.endsWith('.html')).length;
  const found = withIndex ? search.wanted.length : 0;
  return `${count} pages in dist/, ${build.pages.size} of them new, ${found} in the search`;
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
  search: Search,
): Promise<string> {
  const { site, problems } = current.publication;
  if (!site) throw new PublicationError(problems);
  const addresses = createAddresses(site.data.address);
  const targets = createTargets(addresses);
  const finishing = { folder, current, addresses, targets, made, search };
  return current.isShare ? finishShare(finishing) : finishSite(finishing);
}
