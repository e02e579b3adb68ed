/** Everything that follows the pages: what stands from the last build, the checks, the index, and what hosts need. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeptPage } from '../cache/page-plan.ts';
import { signOf } from '../cache/sign.ts';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import type { CurrentBuild } from '../intake/current-build.ts';
import { isOf } from '../intake/entry.ts';
import { stateOf, type PublicationEntry } from '../intake/publication.ts';
import { createAddresses } from '../model/url.ts';
import { checkPages, readBuild, type Build } from './check-pages.ts';
import { keepOutputs, outputsOf } from './outputs.ts';
import { searchFolder, writeSearchIndex, type SearchPage } from './search-index.ts';
import { writeSearchPreloads } from './search-preloads.ts';
import { sitemapEntries, writeSitemap } from './sitemap.ts';
import { promote } from './staging.ts';
import {
  assetsFolder,
  keepPages,
  keptIds,
  keptPages,
  linkFiles,
  pagesToCheckAgain,
} from './standing-pages.ts';
import { removeUnusedPictures } from './unused-pictures.ts';

/** The collections whose pages the search finds. */
const found = ['articles', 'people', 'places', 'organisations', 'pages'];

/** Where parts of the index are kept, from the project's root. */
const keptIndex = '.astro/broadsheet/index';

const fileOf = (path: string) => `${path.slice(1)}index.html`;

/** The pages that the search finds, in the order of their addresses. */
function searchPages(
  folder: string,
  entries: readonly PublicationEntry[],
  { pages }: Build,
  standing: ReadonlyMap<string, KeptPage>,
  pathOf: (entry: PublicationEntry) => string,
): SearchPage[] {
  return entries
    .flatMap((entry): SearchPage[] => {
      const url = pathOf(entry);
      const file = fileOf(url);
      const searched = pages.get(file)?.searched;
      const sign =
        searched === undefined ? standing.get(file)?.searched : searched && signOf(searched);
      if (!sign) return [];
      const published = isOf(entry, 'articles') ? entry.data.published : undefined;
      const html = () => readFileSync(path.join(folder, file), 'utf8');
      return [{ url, published, sign, html }];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Makes a whole site of the pages that were made, and publishes it.
 *
 * @param folder the build
 * @param target the folder that is published
 * @returns what was done, in a sentence
 * @throws PublicationError if something is wrong with it: then nothing is published
 */
export async function finish(
  folder: string,
  target: string,
  { publication, moment, cache, pages: plan, last, withIndex }: CurrentBuild,
): Promise<string> {
  const { site, entries, publicFiles, problems } = publication;
  if (!site) throw new PublicationError(problems);
  const addresses = createAddresses(site.data.address);

  const build = await readBuild(folder, publicFiles);
  const standing = keptPages(cache, plan.standing);
  const shown = new Set([...standing.values()].flatMap(({ assets }) => assets));
  const missing = [...plan.standing, ...shown].filter((file) => !build.files.has(file));
  linkFiles(target, folder, missing);
  for (const file of missing) build.files.add(file);
  await removeUnusedPictures(folder, build, assetsFolder, shown);

  const again = pagesToCheckAgain(cache, build, standing, Object.keys(last));
  const checked = { files: build.files, pages: new Map([...build.pages, ...again]) };
  const wrong = checkPages(checked, addresses, keptIds(cache));
  if (wrong.length > 0) throw new PublicationError(wrong);

  const published = entries.filter((entry) => stateOf(entry, moment) === 'public');
  const wanted = published.filter((entry) => found.includes(entry.collection));
  const pathOf = ({ collection, slug }: PublicationEntry) =>
    `/${addresses.entry(collection, slug).slice(addresses.base.length)}`;
  if (withIndex) {
    const pages = searchPages(folder, wanted, build, standing, pathOf);
    if (pages.length !== wanted.length) {
      const parameters = { wanted: wanted.length, found: pages.length };
      throw new PublicationError([problem('indexIncomplete', { file: searchFolder }, parameters)]);
    }
    const index = await writeSearchIndex({
      folder,
      language: site.data.language,
      pages,
      kept: path.join(path.dirname(target), keptIndex),
    });
    await writeSearchPreloads(folder, addresses.base, index);
  }
  const files = [...build.files].filter((file) => !publicFiles.has(`/${file}`));
  await writeSitemap(folder, sitemapEntries(publication, files, addresses), addresses);
  // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
  await writeFile(path.join(folder, '.nojekyll'), '');

  const outputs = await outputsOf(folder);
  await promote(folder, target);
  cache.together(() => {
    keepPages(cache, target, build, plan.signs, addresses);
    keepOutputs(cache, outputs);
  });
  const count = files.filter((file) => file.endsWith('.html')).length;
  const made = build.pages.size;
  return `${count} pages in dist/, ${made} of them new, ${withIndex ? wanted.length : 0} in the search`;
}
