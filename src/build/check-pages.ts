/** The last look at a build before it is published: links, fragments, ids, other hosts, inline code. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { problem, type Problem } from '../errors/problem.ts';
import { decoded, linkSchemes, type Addresses } from '../model/url.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';

/** A build, read. Files are paths from its folder, with forward slashes. */
export interface Build {
  files: Set<string>;
  pages: Map<string, BuiltPage>;
}

/**
 * Reads all pages of a build.
 *
 * @param copied files that were copied from `public/`, as addresses from the root: they are the publisher's own,
 *   and their pages are not read
 */
export async function readBuild(folder: string, copied: ReadonlySet<string>): Promise<Build> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.split(path.sep).join('/'));
  const pages = new Map<string, BuiltPage>();
  for (const file of files) {
    if (!file.endsWith('.html') || copied.has(`/${file}`)) continue;
    pages.set(file, readBuiltPage(await readFile(path.join(folder, file), 'utf8')));
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
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))];
}

/**
 * Checks every page of a build.
 *
 * @returns problems, whose files are those of the build; never throws
 */
export function checkPages({ files, pages }: Build, addresses: Addresses): Problem[] {
  const { base, origin } = addresses;
  const problems: Problem[] = [];
  for (const [file, page] of pages) {
    const here = new URL(addressOf(file, base), origin);
    for (const id of duplicates(page.ids)) problems.push(problem('duplicateId', { file }, { id }));
    for (const what of page.inlineCode) problems.push(problem('inlineCode', { file }, { what }));
    for (const { kind, url } of page.references) {
      if (url.startsWith('data:')) continue;
      const target = URL.canParse(url, here) ? new URL(url, here) : undefined;
      const dead = (reason: string) => problem('deadLink', { file }, { url, reason });
      if (!target) {
        problems.push(dead('that is not an address'));
        continue;
      }
      if (!linkSchemes.includes(target.protocol.slice(0, -1))) {
        problems.push(problem('dangerousLink', { file }, { url }));
        continue;
      }
      if (target.origin !== here.origin) {
        if (kind === 'load') problems.push(problem('foreignHost', { file }, { url }));
        continue;
      }
      if (!target.pathname.startsWith(base)) {
        problems.push(dead(`it lies outside ${base}`));
        continue;
      }
      const pathname = decoded(target.pathname.slice(base.length));
      const fragment = decoded(target.hash.slice(1));
      if (pathname === undefined || fragment === undefined) {
        problems.push(dead('it has a % that stands for nothing'));
        continue;
      }
      const targetFile = fileAt(pathname);
      if (!files.has(targetFile)) problems.push(dead('there is no such file in the build'));
      else if (
        fragment &&
        !isBuiltIn(fragment) &&
        pages.get(targetFile)?.ids.includes(fragment) === false
      ) {
        problems.push(dead(`that page has no “${fragment}”`));
      }
    }
  }
  return problems;
}
