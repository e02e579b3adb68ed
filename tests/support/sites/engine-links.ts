/** The engine as sites have it: its code and its packages. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { linkFolder } from './link-folder.ts';

/** Set by `openEngine`. */
const variable = 'BROADSHEET_TESTS_ENGINE';

export const codeFolder = 'src';
const packageFolder = 'node_modules';

/**
 * Links each package by itself: what Vite keeps in `node_modules/.vite` is then the site's own.
 *
 * @param from the project's root  @param to that of a site
 */
export function linkPackages(from: string, to: string): void {
  const [packages, target] = [path.join(from, packageFolder), path.join(to, packageFolder)];
  mkdirSync(target, { recursive: true });
  const names = readdirSync(packages).filter((name) => !name.startsWith('.') || name === '.bin');
  for (const name of names) {
    symlinkSync(path.join(packages, name), path.join(target, name), 'junction');
  }
}

function copyEngine(from: string, to: string): void {
  cpSync(path.join(from, codeFolder), path.join(to, codeFolder), { recursive: true });
  linkPackages(from, to);
}

/**
 * Makes a copy of the engine, which the sites that are made from now on link, here and in child processes.
 *
 * @returns its root
 */
export function openEngine(projectRoot: string, runFolder: string): string {
  const copy = path.join(runFolder, 'engine');
  copyEngine(projectRoot, copy);
  process.env[variable] = copy;
  return copy;
}

/** The root of the copy that sites link, if there is one. */
export const linkedEngine = (): string | undefined => process.env[variable];

/**
 * Gives a site the engine. It links the copy, if there is one: another copy would take as long as to build a small site. So a
 * test must not edit a file of the engine in place; `Site` replaces it.
 */
export function putEngine(projectRoot: string, root: string): void {
  const copy = linkedEngine();
  if (!copy) return copyEngine(projectRoot, root);
  for (const folder of [codeFolder, packageFolder]) {
    linkFolder(path.join(copy, folder), path.join(root, folder));
  }
}
