/** Installs a peer's packages, once for all runs of the bench. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../support/sites/site.ts';
import { measuredRun } from '../builds/measured-run.ts';
import { ownOverrides, pinned, type Pinned } from './pinned.ts';

const peersFolder = path.join(projectRoot, '.astro/bench/peers');

/** Written after a complete install: the manifest that was installed. */
const receipt = 'installed.json';

/**
 * @returns the folder with the packages. A site in a folder below it finds them
 * @throws FailedRun with what npm printed
 */
export async function installPeer(peer: Pinned): Promise<string> {
  const folder = path.join(peersFolder, peer);
  const manifest = { private: true, dependencies: pinned[peer], overrides: await ownOverrides() };
  const wanted = `${JSON.stringify(manifest, null, 2)}\n`;
  const installed = await readFile(path.join(folder, receipt), 'utf8').catch(() => undefined);
  if (installed === wanted) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), wanted);
  await measuredRun({
    line: ['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'],
    folder,
  });
  await writeFile(path.join(folder, receipt), wanted);
  return folder;
}
