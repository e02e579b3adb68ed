/** Hash of the engine: its code, its packages and the Node that it runs under. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../../model/hash.ts';
import { listFiles } from '../../source/read/list-files.ts';

/** Files and folders of the engine, from the project's root. */
const own = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src'];

/** Documentation and its screenshots do not change a build. */
const isCode = (file: string) => !/\.(md|webp)$/.test(file);

function filesIn(root: string, name: string): string[] {
  if (name.includes('.')) return [name];
  const files = listFiles(path.join(root, name)).filter(isCode);
  return files.sort().map((file) => `${name}/${file}`);
}

function read(root: string, file: string): Uint8Array | string {
  try {
    return readFileSync(path.join(root, file));
  } catch {
    return '';
  }
}

/** The manifests of the installed packages that the project names. */
function packageHashes(root: string): string[] {
  const { devDependencies = {}, dependencies = {} } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...devDependencies, ...dependencies }).sort();
  return names.map((name) => hashOf(read(root, path.join('node_modules', name, 'package.json'))));
}

/** @param root the project's root */
export function engineHash(root: string): string {
  const code = own
    .flatMap((name) => filesIn(root, name))
    .map((file) => hashOf(file, read(root, file)));
  // The lock file that npm writes for all installed packages.
  const installed = read(root, path.join('node_modules', '.package-lock.json'));
  return hashOf(process.version, process.platform, installed, ...code, ...packageHashes(root));
}
