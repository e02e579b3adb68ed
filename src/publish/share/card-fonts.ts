/** The fonts of cards. Fonts of the machine are not used, so that a card has the same bytes everywhere. */
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { escapeUTF8 } from 'entities';
import { hashOf } from '../../model/hash.ts';
import type { CardFont } from '../../model/share/share-card.ts';

/** Unpacks the slices of a font: the libraries that draw text do not read WOFF2. */
async function unpackSlices(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  const { default: decompress } = await import('woff2-encoder/decompress');
  const staging = `${to}.${randomUUID()}`;
  await mkdir(staging, { recursive: true });
  try {
    for (const file of await readdir(from)) {
      if (!file.endsWith('-wght-normal.woff2')) continue;
      const slice = await decompress(await readFile(path.join(from, file)));
      await writeFile(path.join(staging, file.replace(/woff2$/, 'ttf')), slice);
    }
    await rename(staging, to).catch((error: unknown) => {
      // Another build has unpacked the same font first.
      if (!existsSync(to)) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** @returns the folder of a font that can be read  @throws if its package is not installed */
async function folderOf(font: CardFont, root: string, cacheFolder: string): Promise<string> {
  const installed = path.join(root, 'node_modules', font.package, font.folder);
  if (!existsSync(installed)) throw new Error(`the package ${font.package} is not installed`);
  const folder = realpathSync(installed);
  if (!font.isSliced) return folder;
  const name = `${font.package.replace(/.*\//, '')}-${font.version}`;
  const unpacked = path.join(cacheFolder, name);
  await unpackSlices(folder, unpacked);
  return unpacked;
}

/**
 * The environment of a process that draws cards.
 *
 * @param root the project's root
 * @param cacheFolder where unpacked fonts are cached from build to build
 * @throws if a font is missing
 */
export async function fontEnvironment(
  fonts: Iterable<CardFont>,
  root: string,
  cacheFolder: string,
): Promise<Record<string, string>> {
  await mkdir(cacheFolder, { recursive: true });
  const folders: string[] = [];
  for (const font of fonts) folders.push(await folderOf(font, root, cacheFolder));
  const elements = [
    ...folders.map((folder) => `<dir>${escapeUTF8(folder)}</dir>`),
    `<cachedir>${escapeUTF8(path.join(cacheFolder, 'cache'))}</cachedir>`,
  ];
  const config = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${elements.join('')}</fontconfig>\n`;
  const file = path.join(cacheFolder, `${hashOf(config).slice(0, 8)}.conf`);
  await writeFile(file, config);
  // Pango can use fonts of Windows and macOS; `fc` stands for Fontconfig, which reads the file.
  return { FONTCONFIG_FILE: file, PANGOCAIRO_BACKEND: 'fc' };
}
