/** The check of finished pages: links, fragments, ids, other hosts, inline code. */
import { problem, type Problem } from '../../errors/problem.ts';
import { fileOfPage, linkSchemes, pathOfPage, type Addresses } from '../../model/url.ts';
import { decoded } from '../../schemas/percent-encoding.ts';
import type { PageFacts, Reference } from './page-facts.ts';

/** A finished site. Files are paths from its folder, with forward slashes. */
interface FinishedSite {
  files: ReadonlySet<string>;
  /** Facts of each page, by its file. */
  pages: ReadonlyMap<string, PageFacts>;
}

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
    file: fileOfPage(pathname, ''),
    fragment: isBuiltIn(fragment) ? '' : fragment,
  };
}

/** What is wrong with a reference, as a function that makes the problem for a page that has it. */
type Fault = ((file: string) => Problem) | undefined;

function faultOf(
  { url, kind }: Reference,
  target: Target,
  hasFile: (file: string) => boolean,
  hasId: (file: string, id: string) => boolean,
): Fault {
  const dead = (reason: string) => (file: string) => problem('deadLink', { file }, { url, reason });
  if (target.kind === 'dead') return dead(target.reason);
  if (target.kind === 'dangerous') return (file) => problem('dangerousLink', { file }, { url });
  if (target.kind === 'foreign' && kind === 'load') {
    return (file) => problem('foreignHost', { file }, { url });
  }
  if (target.kind !== 'inside') return undefined;
  if (!hasFile(target.file)) return dead('the build has no such file');
  if (target.fragment && !hasId(target.file, target.fragment)) {
    return dead(`that page has no “${target.fragment}”`);
  }
  return undefined;
}

/** Whether a reference means the same on each page: `/news/x/`, but not `//host/` or `../x/`. */
const isAbsolutePath = (url: string) => url.startsWith('/') && !url.startsWith('//');

/**
 * Checks all pages of a site.
 *
 * @returns problems, whose files are those of the site; never throws
 */
export function checkPages(
  { files, pages }: FinishedSite,
  { base, origin }: Pick<Addresses, 'base' | 'origin'>,
): Problem[] {
  // A file that is not a page, such as a PDF, has its own kinds of fragments.
  const hasId = (file: string, id: string) => pages.get(file)?.ids.includes(id) ?? true;
  const hasFile = (file: string) => files.has(file);
  // Most references of a site are on many of its pages: each absolute path is checked once.
  const known = new Map<string, Fault>();
  const check = (reference: Reference, file: string): Fault => {
    const here = new URL(pathOfPage(file, base), origin);
    return faultOf(reference, targetOf(reference.url, here, base), hasFile, hasId);
  };
  const problems: Problem[] = [];
  for (const [file, page] of pages) {
    for (const id of duplicates(page.ids)) problems.push(problem('duplicateId', { file }, { id }));
    for (const what of page.inlineCode) problems.push(problem('inlineCode', { file }, { what }));
    const shared = page.sharedPictures.map((url): Reference => ({ url, kind: 'load' }));
    for (const reference of [...page.references, ...shared]) {
      const { url } = reference;
      const fault = known.has(url) ? known.get(url) : check(reference, file);
      if (isAbsolutePath(url)) known.set(url, fault);
      if (fault) problems.push(fault(file));
    }
  }
  return problems;
}
