/** The last look at a build before it is published: links, fragments, ids, other hosts, inline code. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../../errors/problem.ts';
import { decoded, linkSchemes, type Addresses } from '../../model/url.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';

/** A build, read. Files are paths from its folder, with forward slashes. */
export interface Build {
  files: Set<string>;
  /** The pages that were made. */
  pages: Map<string, BuiltPage>;
}

/** The files of a folder and its folders, with forward slashes. */
export async function listBuild(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.split(path.sep).join('/'));
}

/**
 * Reads all pages of a build.
 *
 * @param copied files that were copied from `public/`, as addresses from the root: they are the publisher's own,
 *   and their pages are not read
 * @param made pages that have been read already
 */
export async function readBuild(
  folder: string,
  copied: ReadonlySet<string>,
  made: ReadonlyMap<string, BuiltPage> = new Map(),
): Promise<Build> {
  const files = await listBuild(folder);
  const read = (file: string) => readBuiltPage(readFileSync(path.join(folder, file), 'utf8'));
  const pages = new Map<string, BuiltPage>();
  for (const file of files) {
    if (!file.endsWith('.html') || copied.has(`/${file}`)) continue;
    pages.set(file, made.get(file) ?? read(file));
  }
  return { files: new Set(files), pages };
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

/** Tells where a reference of a page leads. */
export type Targets = (url: string, file: string) => Target;

/** Finds out where references lead. An address that does not depend on the page is read once. */
export function createTargets({ base, origin }: Pick<Addresses, 'base' | 'origin'>): Targets {
  const known = new Map<string, Target>();
  return (url, file) => {
    const isSame = url.startsWith('/');
    const before = isSame ? known.get(url) : undefined;
    if (before) return before;
    const target = targetOf(url, new URL(addressOf(file, base), origin), base);
    if (isSame) known.set(url, target);
    return target;
  };
}

/**
 * Checks the pages of a build that were made.
 *
 * @param idsOf the ids of a page that stands from an earlier build; undefined if it is none
 * @returns problems, whose files are those of the build; never throws
 */
export function checkPages(
  { files, pages }: Build,
  targets: Targets,
  idsOf: (file: string) => ReadonlySet<string> | undefined = () => undefined,
): Problem[] {
  const made = new Map<string, ReadonlySet<string>>();
  const idsAt = (file: string) => {
    const page = pages.get(file);
    if (!page) return idsOf(file);
    const known = made.get(file) ?? new Set(page.ids);
    made.set(file, known);
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
      if (!files.has(target.file)) problems.push(dead('there is no such file in the build'));
      else if (target.fragment && idsAt(target.file)?.has(target.fragment) === false) {
        problems.push(dead(`that page has no “${target.fragment}”`));
      }
    }
  }
  return problems;
}
