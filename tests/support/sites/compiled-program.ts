/** What the sites of test runs share, above all page programs: to compile one takes longer than to build a small site. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from '../../../src/model/hash.ts';
import { engineHash } from '../../../src/publish/accelerate/engine-hash.ts';
import { cacheEngineTexts } from '../../../src/publish/accelerate/engine-texts.ts';
import {
  programFolder,
  type ProgramSettings,
} from '../../../src/publish/accelerate/program/program-compiler.ts';
import { readSite } from '../../../src/site.ts';
import { readSettings } from '../../../src/source/written/settings.ts';
import { linkFolder } from './link-folder.ts';

/** Set by `openPool`. */
const variable = 'BROADSHEET_TESTS_COMPILED';
const pictureVariable = 'BROADSHEET_TESTS_PICTURES';

const programs = '.astro/broadsheet/program';

/** Pagefind's files for the browser, beside the index parts of the site. To minify them, a build loads Vite. */
export const searchPrograms = '.astro/broadsheet/index';
const searchProgram = `${searchPrograms}/program-`;

/** Code that Node has compiled: thousands of files, which Node adds and none of which changes. */
const code = '.astro/broadsheet/code';
const texts = '.astro/broadsheet/kept';

/** Fonts as the cards of pages need them: unpacked, and listed by Fontconfig. As with code, files are only added. */
const fonts = '.astro/broadsheet/fonts';

/** Cards and photographs for shared links: files with the hash of what they show in their names. */
const cards = '.astro/broadsheet/share';

/** The sizes of pictures, in folders with such names. */
const pictures = '.astro/broadsheet/pictures';

/** What encodes them. */
const encoders = [
  'src/publish/pictures/encode-picture.ts',
  'src/publish/pictures/picture-credits.ts',
  'src/publish/folder-cache.ts',
  'src/model/pictures.ts',
  'node_modules/sharp/package.json',
];

/** How the paths begin of what a build leaves for the next one, of which tests may keep some. */
export const keptParts = {
  program: [programs, searchProgram, texts],
  cards: [cards],
  pictures: [pictures],
};

export type KeptPart = keyof typeof keptParts;

/** What has no part in what is published. */
export const alwaysKept = [code, fonts];

/**
 * Has the sites that are made from now on, here and in child processes, share what they compile. It is kept for later runs
 * for as long as the engine is the same; pictures for as long as what encodes them is.
 *
 * @param root the project's  @param runFolder for what cannot be kept
 */
export async function openPool(root: string, runFolder: string): Promise<void> {
  const kept = path.join(root, 'node_modules/.cache/broadsheet-tests');
  await mkdir(kept, { recursive: true });
  const current = engineHash(root);
  const encoding = encoders.map((file) => readFileSync(path.join(root, file), 'utf8'));
  const encoded = `pictures-${hashOf(...encoding)}`;
  for (const name of await readdir(kept)) {
    if (name !== current && name !== encoded)
      await rm(path.join(kept, name), { recursive: true, force: true });
  }
  // Files cannot be linked from one file system into another.
  const isLinkable = (await stat(kept)).dev === (await stat(runFolder)).dev;
  const folder = isLinkable ? kept : runFolder;
  process.env[variable] = path.join(folder, current);
  process.env[pictureVariable] = path.join(folder, encoded);
}

/**
 * Gives a site what is shared, if the run shares anything. A build uses a program where its cache key is that of the site,
 * and compiles its own where none is.
 */
export async function putProgram(root: string): Promise<void> {
  const pool = process.env[variable];
  if (!pool) return;
  for (const part of [programs, searchPrograms, texts])
    linkFolder(path.join(pool, part), path.join(root, part));
  for (const part of [code, fonts]) {
    await mkdir(path.join(pool, part), { recursive: true });
    await mkdir(path.join(root, path.dirname(part)), { recursive: true });
    await symlink(path.join(pool, part), path.join(root, part), 'junction').catch(() => undefined);
  }
}

/**
 * Has a site start with the page program of other settings, if the run has it.
 *
 * @param from the settings for which it was compiled  @param to those of the site
 */
export function borrowProgram(root: string, from: ProgramSettings, to: ProgramSettings): void {
  const engine = engineHash(root);
  const [lent, own] = [programFolder(root, engine, from), programFolder(root, engine, to)];
  if (existsSync(lent) && !existsSync(own)) linkFolder(lent, own);
}

/**
 * Has a site keep its page program although its engine has been changed: what was changed is no part of the program.
 *
 * @param before hash of the engine before  @param environment of its builds
 */
export function keepProgram(
  root: string,
  before: string,
  environment: Record<string, string>,
): void {
  const site = readSite(root, environment, readSettings);
  if (!('data' in site)) throw new Error('a site without valid settings has no page program');
  const folderOf = (engine: string) => programFolder(root, engine, site.data);
  linkFolder(folderOf(before), folderOf(engineHash(root)));
}

/**
 * Has a site keep its texts of everyday English although its engine has been changed: what was changed has no part in them.
 *
 * @param before hash of the engine before
 */
export async function keepTexts(root: string, before: string): Promise<void> {
  const lent = cacheEngineTexts(root, before);
  const own = cacheEngineTexts(root, engineHash(root));
  for (const name of await readdir(path.join(root, texts)).catch(() => [])) {
    const text = await lent(name, async () => '');
    if (text) await own(name, async () => text);
  }
}

/** Gives a site the cards of the first. It draws those that it shows and the first did not. */
export function putCards(root: string): void {
  const pool = process.env[variable];
  if (pool) linkFolder(path.join(pool, cards), path.join(root, cards));
}

/** Has a site show a plain picture in place of every card: where fonts are unpacked stands a file. */
export async function withoutCards(root: string): Promise<void> {
  const place = path.join(root, fonts);
  await rm(place, { force: true });
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, '');
}

/** Gives a site the pictures that `sharePictures` was given. */
export function putPictures(root: string): void {
  const pool = process.env[pictureVariable];
  if (pool) linkFolder(path.join(pool, pictures), path.join(root, pictures));
}

/** Shares the pictures of a site: to encode those of the sample paper takes as long as twenty builds. */
export const sharePictures = (root: string): Promise<void> =>
  share(root, [pictures], process.env[pictureVariable]);

/** Shares what a site has compiled, and the cards of the first one. */
export async function shareProgram(root: string): Promise<void> {
  const filesIn = async (folder: string) => {
    const names = await readdir(path.join(root, folder)).catch(() => []);
    return names.map((name) => `${folder}/${name}`);
  };
  const found = (await filesIn(searchPrograms)).filter((file) => file.startsWith(searchProgram));
  const parts = [...(await filesIn(programs)), ...found, texts, cards];
  await share(root, parts, process.env[variable]);
}

async function share(root: string, parts: readonly string[], pool?: string): Promise<void> {
  if (!pool) return;
  for (const part of parts) {
    if (existsSync(path.join(pool, part)) || !existsSync(path.join(root, part))) continue;
    await mkdir(path.dirname(path.join(pool, part)), { recursive: true });
    // In one step: others read it meanwhile.
    const staged = await mkdtemp(path.join(pool, 'staged-'));
    linkFolder(path.join(root, part), staged);
    await rename(staged, path.join(pool, part)).catch(() =>
      rm(staged, { recursive: true, force: true }),
    );
  }
}
