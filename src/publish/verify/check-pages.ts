/** The check of finished pages: links, fragments, ids, other hosts, inline code. */
import { problem, type Problem } from '../../errors/problem.ts';
import { decoded, linkSchemes, type Addresses } from '../../model/url.ts';
import type { PageFacts } from './page-facts.ts';

/** A finished site. Files are paths from its folder, with forward slashes. */
export interface FinishedSite {
  files: ReadonlySet<string>;
  /** Facts of each page, by its file. */
  pages: ReadonlyMap<string, PageFacts>;
}

/** The file that a host sends for a path without the base: `news/x/` → `news/x/index.html`. */
const fileAt = (pathname: string) =>
  pathname === '' || pathname.endsWith('/') ? `${pathname}index.html` : pathname;

/** The address of a page from its file: `news/x/index.html` → `/base/news/x/`. */
const addressOf = (file: string, base: string) => base + file.replace(/(^|\/)index\.html$/, '$1');

/** Fragments that browsers resolve themselves: the top of the page, and a text in it (WICG, text fragments). */
const isBuiltIn = (fragment: string) => fragment === 'top' || fragment.includes(':~:');

function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))];
}

/** Where a reference of a page leads. */
type Target =
  | { kind: 'outside' }
  | { kind: 'dead'; reason: string }
  | { kind: 'dangerous' }
  | { kind: 'foreign' }
  | { kind: 'inside'; file: string; fragment: string };

function targetOf(url: string, here: URL, base: string): Target {
  if (url.startsWith('data:')) return { kind: 'outside' };
  const target = URL.canParse(url, here) ? new URL(url, here) : undefined;
  if (!target) return { kind: 'dead', reason: 'that is not an address' };
  if (!linkSchemes.includes(target.protocol.slice(0, -1))) return { kind: 'dangerous' };
  if (target.origin !== here.origin) return { kind: 'foreign' };
  if (!target.pathname.startsWith(base)) {
    return { kind: 'dead', reason: `it lies outside ${base}` };
  }
  const pathname = decoded(target.pathname.slice(base.length));
  const fragment = decoded(target.hash.slice(1));
  if (pathname === undefined || fragment === undefined) {
    return { kind: 'dead', reason: 'it has a % that stands for nothing' };
  }
  return {
    kind: 'inside',
    file: fileAt(pathname),
    fragment: isBuiltIn(fragment) ? '' : fragment,
  };
}

/** Finds out where references lead. Each address that does not depend on the page is read once. */
function createTargets({ base, origin }: Pick<Addresses, 'base' | 'origin'>) {
  const known = new Map<string, Target>();
  return (url: string, file: string): Target => {
    const isAbsolute = url.startsWith('/');
    const before = isAbsolute ? known.get(url) : undefined;
    if (before) return before;
    const target = targetOf(url, new URL(addressOf(file, base), origin), base);
    if (isAbsolute) known.set(url, target);
    return target;
  };
}

/**
 * Checks all pages of a site.
 *
 * @returns problems, whose files are those of the site; never throws
 */
export function checkPages(
  { files, pages }: FinishedSite,
  addresses: Pick<Addresses, 'base' | 'origin'>,
): Problem[] {
  const targets = createTargets(addresses);
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (file: string) => {
    const page = pages.get(file);
    if (!page) return undefined;
    const known = ids.get(file) ?? new Set(page.ids);
    ids.set(file, known);
    return known;
  };
  const problems: Problem[] = [];
  for (const [file, page] of pages) {
    for (const id of duplicates(page.ids)) problems.push(problem('duplicateId', { file }, { id }));
    for (const what of page.inlineCode) problems.push(problem('inlineCode', { file }, { what }));
    for (const { kind, url } of page.references) {
      const target = targets(url, file);
      const dead = (reason: string) => problem('deadLink', { file }, { url, reason });
      if (target.kind === 'dead') problems.push(dead(target.reason));
      if (target.kind === 'dangerous') problems.push(problem('dangerousLink', { file }, { url }));
      if (target.kind === 'foreign' && kind === 'load') {
        problems.push(problem('foreignHost', { file }, { url }));
      }
      if (target.kind !== 'inside') continue;
      if (!files.has(target.file)) problems.push(dead('the build has no such file'));
      else if (target.fragment && idsOf(target.file)?.has(target.fragment) === false) {
        problems.push(dead(`that page has no “${target.fragment}”`));
      }
    }
  }
  return problems;
}
