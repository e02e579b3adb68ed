/** The sign of the engine: another where its code, its packages or the Node that it runs under are others. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { signOf } from '../../model/hash.ts';

/** Files and folders of the engine, from the project's root. */
const own = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src'];

function filesIn(root: string, name: string): string[] {
  if (name.includes('.')) return [name];
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory())
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)))
    .sort();
}

function read(root: string, file: string): Uint8Array | string {
  try {
    return readFileSync(path.join(root, file));
  } catch {
    return '';
  }
}

/** The versions of the packages that are installed, as far as the project names them. */
function packageSigns(root: string): string[] {
  const { devDependencies = {}, dependencies = {} } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const names = Object.keys({ ...devDependencies, ...dependencies }).sort();
  return names.map((name) => signOf(read(root, path.join('node_modules', name, 'package.json'))));
}

/** @param root the project's root */
export function engineSign(root: string): string {
  const code = own
    .flatMap((name) => filesIn(root, name))
    .map((file) => signOf(file, read(root, file)));
  // What npm has written of the packages beneath those.
  const installed = read(root, path.join('node_modules', '.package-lock.json'));
  return signOf(process.version, process.platform, installed, ...code, ...packageSigns(root));
}
