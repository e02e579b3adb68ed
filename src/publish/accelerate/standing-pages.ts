/** Pages that stand from the last build: they are put beside those that were made, and what they refer to is looked after. */
import path from 'node:path';
import type { Cache } from './cache.ts';
import { stateOfFile, type KeptPage, type PagePlan } from './page-plan.ts';
import type { BuiltPage } from '../verify/built-page.ts';
import type { Build, Targets } from '../verify/check-pages.ts';

/** What is kept of a page besides, for the check of links. */
interface KeptLinks {
  ids: readonly string[];
  references: BuiltPage['references'];
}

const readLinks = (cache: Cache, file: string): KeptLinks | undefined => {
  const kept = cache.get('links', file);
  return kept && (JSON.parse(kept.value) as KeptLinks);
};

/** The ids of a page that stands. */
export function keptIds(cache: Cache): (file: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const links = readLinks(cache, file);
      known.set(file, links && new Set(links.ids));
    }
    return known.get(file);
  };
}

/** Of what a meta element says, that which may be the address of a picture. */
const isAddress = (content: string) => /^https?:/.test(content);

/** Files that are written after the check, and those of the search, which no page links. */
const comesLater = /^(?:pagefind|lexicon)\/|^sitemap-|^\.nojekyll$/;

const place = (file: string, fragment: string) => `${file}#${fragment}`;

/**
 * The standing pages that refer to something that is there no more: a file that this build lacks, or an id that a page of it
 * has lost. They are to be checked as if they had been made.
 *
 * @param lastFiles the files of the last build; `all` has every page checked, whatever was there
 */
export function pagesToCheckAgain(
  cache: Cache,
  { files, pages }: Build,
  standing: ReadonlyMap<string, KeptPage>,
  lastFiles: 'all' | readonly string[],
): Map<string, BuiltPage> {
  const lost = new Set<string>();
  for (const [file, { ids }] of pages) {
    const now = new Set(ids);
    for (const id of readLinks(cache, file)?.ids ?? []) {
      if (!now.has(id)) lost.add(place(file, id));
    }
  }
  const isFileGone =
    lastFiles === 'all' || lastFiles.some((file) => !files.has(file) && !comesLater.test(file));
  const again = new Map<string, BuiltPage>();
  for (const [file, { fragments }] of standing) {
    if (!isFileGone && !fragments.some((target) => lost.has(target))) continue;
    const links = readLinks(cache, file);
    if (!links) continue;
    again.set(file, {
      inlineCode: [],
      content: [],
      searched: '',
      searchedParts: [],
      ids: [...links.ids],
      references: links.references,
    });
  }
  return again;
}

/** Bundled files that a page shows, from the built folder. */
function assetsOf(
  page: Pick<BuiltPage, 'references' | 'content'>,
  file: string,
  targets: Targets,
): string[] {
  const urls = [...page.references.map(({ url }) => url), ...page.content.filter(isAddress)];
  const found = urls.map((url) => targets(url, file));
  return [
    ...new Set(found.flatMap((to) => (to.kind === 'inside' && isBundled(to.file) ? to.file : []))),
  ];
}

/** Bundled files that the pages of a build show and that it lacks: those of the last build. */
export function lastAssets(
  { files, pages }: Build,
  targets: Targets,
  last: Readonly<Record<string, unknown>>,
): string[] {
  const shown = [...pages].flatMap(([file, page]) => assetsOf(page, file, targets));
  return [...new Set(shown)].filter((file) => !files.has(file) && file in last);
}

/** Keeps what was found in the pages that were made; what is kept of pages that are there no more is removed. */
export function keepPages(
  cache: Cache,
  folder: string,
  { pages }: Build,
  { signs, standing }: PagePlan,
  targets: Targets,
): void {
  for (const file of cache.signs('pages').keys()) {
    if (signs.has(file)) continue;
    cache.remove('pages', file);
    cache.remove('links', file);
  }
  for (const [file, sign] of signs) {
    if (standing.has(file)) continue;
    const page = pages.get(file);
    const state = stateOfFile(path.join(folder, file));
    if (!state || (!page && file.endsWith('.html'))) continue;
    const {
      ids = [],
      references = [],
      content = [],
      searched = '',
      searchedParts = [],
    } = page ?? {};
    const inside = references.map(({ url }) => targets(url, file));
    const kept: KeptPage = {
      ...state,
      assets: assetsOf({ references, content }, file, targets),
      searched,
      searchedParts,
      fragments: [
        ...new Set(
          inside.flatMap((to) =>
            to.kind === 'inside' && to.fragment && to.file !== file
              ? place(to.file, to.fragment)
              : [],
          ),
        ),
      ],
    };
    cache.put('pages', file, { sign, value: JSON.stringify(kept) });
    if (page) cache.put('links', file, { sign: '', value: JSON.stringify({ ids, references }) });
  }
}

/** The folder of bundled files. */
export const assetsFolder = '_astro';

const isBundled = (file: string) => file.startsWith(`${assetsFolder}/`);
