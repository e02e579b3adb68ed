/** Sites that are made for tests: the engine as it is, with content of their own, in a folder of their own. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runWithOthers } from './builders.ts';
import { runScript, siteEnvironment, type Outcome } from './commands.ts';
import {
  alwaysKept,
  keptParts,
  putCards,
  putProgram,
  searchPrograms,
  shareProgram,
  type KeptPart,
} from './compiled-program.ts';
import { codeFolder, linkedEngine, putEngine } from './engine-links.ts';

/** The project's root. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Files by their path from the site's root; null removes one that was copied. */
export type Files = Record<string, string | Uint8Array | null>;

/** A site of its own, on disk. */
export interface Site {
  root: string;
  /** Writes, replaces or removes files. */
  write(files: Files): Promise<void>;
  /** Replaces a piece of one of its files, of the engine too; throws if the file does not have it. */
  patch(file: string, piece: string, replacement: string): Promise<void>;
  /**
   * Builds it as `npm run build` does, in a process that may have built other sites: most of the time of a small build goes
   * into loading the code. In a process of its own if its code has been changed.
   */
  build(environment?: Record<string, string>, flags?: readonly string[]): Promise<Outcome>;
  /** Checks it as `npm run check` does, in such a process. */
  check(environment?: Record<string, string>): Promise<Outcome>;
  /** Runs one of the project's npm scripts as `npm run` does, in a process of its own. */
  run(
    script: string,
    environment?: Record<string, string>,
    flags?: readonly string[],
  ): Promise<Outcome>;
  /** A built file as text; its path is from `dist/`. */
  read(file: string): Promise<string>;
  /** All built files, as paths from `dist/` with forward slashes, sorted; none if nothing was built. */
  built(): Promise<string[]>;
  /** The SHA-256 of each built file, by the paths of `built`. */
  hashes(): Promise<Record<string, string>>;
  /**
   * Removes all that builds keep for the next one, but for code that Node has compiled and fonts. `dist/` stays.
   *
   * @param kept what stays as well. To compile the page program, and to draw cards and the sizes of pictures, takes longer than
   *   the rest of a small build.
   */
  forgetCaches(...kept: readonly KeptPart[]): Promise<void>;
  /** Removes `dist/` and the caches. @param kept see `forgetCaches` */
  forgetBuilds(...kept: readonly KeptPart[]): Promise<void>;
  remove(): Promise<void>;
}

/** What a site needs in addition to its content and the engine. */
const settings = ['astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The smallest content that is a site: no article. */
export const emptyContent: Files = {
  'content/site.yaml': [
    'title: The Test',
    'tagline: A paper for tests',
    'address: https://test.example/',
    'language: en-GB',
    'timeZone: UTC',
    '',
  ].join('\n'),
  'content/pages/about.md':
    '---\ntitle: About\ndescription: What this is.\n---\n\nA paper for tests.\n',
  'content/sections/world.md': '---\ntitle: World\ndescription: Abroad.\n---\n',
  'content/authors/desk.md': '---\nname: The Desk\nkind: desk\n---\n',
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
};

/**
 * Makes a site.
 *
 * @param content `real` for a copy of the project's own content, or the files themselves
 */
export async function makeSite(content: 'real' | Files): Promise<Site> {
  const root = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const copied = content === 'real' ? [...settings, 'content', 'public'] : settings;
  for (const name of copied) {
    await cp(path.join(projectRoot, name), path.join(root, name), { recursive: true });
  }
  putEngine(projectRoot, root);
  await putProgram(root);
  putCards(root);
  const site = siteAt(root);
  if (content !== 'real') await site.write(content);
  return site;
}

/** The site in a folder that `makeSite` has made. */
export function siteAt(root: string): Site {
  const dist = path.join(root, 'dist');
  const code = path.join(root, codeFolder) + path.sep;
  /** Files of the engine that differ from the project's. */
  const changedCode = new Set<string>();
  const noteChange = (file: string, text: string | Uint8Array | null) => {
    if (!file.startsWith(code) && !settings.includes(path.relative(root, file))) return;
    const original = path.join(projectRoot, path.relative(root, file));
    const isSame =
      text !== null && existsSync(original) && readFileSync(original).equals(Buffer.from(text));
    if (isSame) changedCode.delete(file);
    else changedCode.add(file);
  };
  /** Writes a file. One of the engine may be a link to that of other sites. */
  const replace = async (file: string, text: string | Uint8Array) => {
    if (!file.startsWith(code)) return writeFile(file, text);
    const aside = path.join(root, 'replacement');
    await writeFile(aside, text);
    await rename(aside, file);
  };
  const runInBuilder = (
    script: 'build' | 'check',
    environment: Record<string, string> = {},
    flags: readonly string[] = [],
  ) => {
    const engine = linkedEngine();
    if (!engine || changedCode.size > 0) return site.run(script, environment, flags);
    return runWithOthers(engine, script, root, siteEnvironment(environment), flags);
  };
  const site: Site = {
    root,
    async write(files) {
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(root, name);
        noteChange(file, text);
        if (text === null) {
          await rm(file);
          continue;
        }
        await mkdir(path.dirname(file), { recursive: true });
        await replace(file, text);
      }
    },
    async patch(file, piece, replacement) {
      const text = await readFile(path.join(root, file), 'utf8');
      if (!text.includes(piece)) throw new Error(`${file} does not have: ${piece}`);
      const replaced = text.replace(piece, () => replacement);
      noteChange(path.join(root, file), replaced);
      await replace(path.join(root, file), replaced);
    },
    build: (environment, flags) => runInBuilder('build', environment, flags),
    check: (environment) => runInBuilder('check', environment),
    run: (script, environment = {}, flags = []) => runScript(root, script, environment, flags),
    read: (file) => readFile(path.join(dist, file), 'utf8'),
    async built() {
      const found = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
      return found
        .filter((item) => item.isFile())
        .map((item) => path.relative(dist, path.join(item.parentPath, item.name)))
        .map((file) => file.split(path.sep).join('/'))
        .sort();
    },
    async hashes() {
      const hashes: Record<string, string> = {};
      for (const file of await site.built()) {
        const bytes = readFileSync(path.join(dist, file));
        hashes[file] = createHash('sha256').update(bytes).digest('hex');
      }
      return hashes;
    },
    async forgetCaches(...parts) {
      const kept = [...alwaysKept, ...parts.flatMap((part) => keptParts[part])];
      const isKept = (file: string) =>
        kept.some((part) => part.startsWith(file) || file.startsWith(part));
      for (const folder of [searchPrograms, '.astro/broadsheet', '.astro']) {
        for (const name of await readdir(path.join(root, folder)).catch(() => [])) {
          const file = `${folder}/${name}`;
          if (!isKept(file)) await rm(path.join(root, file), { recursive: true, force: true });
        }
      }
    },
    async forgetBuilds(...parts) {
      await site.forgetCaches(...parts);
      await rm(dist, { recursive: true, force: true });
    },
    // Thousands of promises would take three times as long.
    remove: async () => rmSync(root, { recursive: true, force: true }),
  };
  return site;
}

/** Makes a site and builds it; throws, with what the build printed, if it is not published. */
export async function buildSite(
  content: 'real' | Files,
  environment: Record<string, string> = {},
): Promise<Site> {
  const site = await makeSite(content);
  await buildMade(site, environment);
  return site;
}

/** Builds a site that `makeSite` has made; removes it and throws, with what the build printed, if it is not published. */
export async function buildMade(
  site: Site,
  environment: Record<string, string> = {},
): Promise<void> {
  const { code, output } = await site.build(environment);
  if (code === 0) return shareProgram(site.root);
  await site.remove();
  throw new Error(output);
}
