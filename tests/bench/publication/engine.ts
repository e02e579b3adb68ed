/** The engines that are measured: this checkout, and another one beside it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../support/sites/site.ts';

export interface Engine {
  /** Its name in the report. */
  name: string;
  /** A checkout with its packages installed. */
  root: string;
}

export const ownName = 'Broadsheet';
export const beforeName = 'Broadsheet before';

/** This checkout. */
export const ownEngine: Engine = { name: ownName, root: projectRoot };

/**
 * The checkout to compare with.
 *
 * @param folder as the user has typed it
 * @throws Error if the folder has no engine, or its packages are not installed
 */
export function engineBefore(folder: string): Engine {
  const root = path.resolve(folder);
  for (const needed of ['src', 'package.json', 'node_modules']) {
    if (existsSync(path.join(root, needed))) continue;
    const hint = needed === 'node_modules' ? ': run npm ci there' : '';
    throw new Error(`--before ${folder}: the folder has no ${needed}${hint}`);
  }
  return { name: beforeName, root };
}
