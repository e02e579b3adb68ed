/** An empty site with the engine of this or of another checkout. */
import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { makeSite, type Site } from '../../support/sites/site.ts';
import { ownEngine, type Engine } from './engine.ts';

/** The engine's files, from its root. */
const files = ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Links each package by itself, so that `node_modules/.vite` belongs to the site. */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const name of await readdir(from)) {
    if (name.startsWith('.') && name !== '.bin') continue;
    await symlink(path.join(from, name), path.join(to, name), 'junction');
  }
}

export async function makeEngineSite(engine: Engine): Promise<Site> {
  const site = await makeSite({});
  if (engine.root === ownEngine.root) return site;
  for (const name of [...files, 'node_modules']) {
    await rm(path.join(site.root, name), { recursive: true, force: true });
  }
  for (const name of files) {
    await cp(path.join(engine.root, name), path.join(site.root, name), { recursive: true });
  }
  await linkPackages(path.join(engine.root, 'node_modules'), path.join(site.root, 'node_modules'));
  return site;
}
