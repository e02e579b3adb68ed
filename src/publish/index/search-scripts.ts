/** Finds the scripts that the search page loads, as Vite bundles them. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Files, as paths from the root of the site. */
export interface SearchScripts {
  /** The script of the search page. */
  own: string;
  /** What it imports before it runs. */
  imports: readonly string[];
  /** The code that looks names up, which it imports for every search. */
  lexicon: readonly string[];
}

/** The component with the script of the search page. */
const panel = 'src/components/search/search-panel.astro';

/** The module that looks names up, which is imported dynamically. */
const lexicon = 'src/names/lexicon/compact-lexicon.ts';

/** The file by which the bundle passes the list of scripts to `takeSearchScripts`. It is never published. */
const listFile = 'search-scripts.json';

type Chunks = readonly Rolldown.OutputChunk[];

/** The files that a chunk imports statically, and those that they import. */
function importsOf(chunks: Chunks, file: string): string[] {
  const found = new Set([file]);
  for (const name of found) {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    for (const imported of chunk?.imports ?? []) found.add(imported);
  }
  found.delete(file);
  return [...found];
}

/** @returns undefined for a bundle without the search page */
export function findSearchScripts(chunks: Chunks): SearchScripts | undefined {
  const holds = (module: string) =>
    chunks.find(({ moduleIds, facadeModuleId }) =>
      [facadeModuleId ?? '', ...moduleIds].some((id) => id.replace(/\?.*/, '').endsWith(module)),
    )?.fileName;
  const own = holds(panel);
  const names = holds(lexicon);
  if (!own || !names) return undefined;
  const imports = importsOf(chunks, own);
  const known = new Set([own, ...imports]);
  const ofNames = [names, ...importsOf(chunks, names)].filter((file) => !known.has(file));
  return { own, imports, lexicon: ofNames };
}

/** Adds the list of the search page's scripts to the bundle for browsers. */
export const searchScripts: Plugin = {
  name: 'broadsheet:search-scripts',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const found = findSearchScripts(chunks);
    if (!found) return;
    this.emitFile({ type: 'asset', fileName: listFile, source: JSON.stringify(found) });
  },
};

/**
 * Takes the list of scripts out of a build.
 *
 * @param folder the site that is being built
 * @returns undefined if the bundle has no script of the search page under the names that we know: the page then loads its
 *   scripts a little later
 */
export function takeSearchScripts(folder: string): SearchScripts | undefined {
  const file = path.join(folder, listFile);
  if (!existsSync(file)) return undefined;
  const scripts = JSON.parse(readFileSync(file, 'utf8')) as SearchScripts;
  rmSync(file);
  return scripts;
}
