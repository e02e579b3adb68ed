/** The programs that make an index and that search it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

/** Our files on which the bytes of an index depend. */
export const indexMakers: readonly string[] = [
  'bit-writer.ts',
  '../verify/built-page.ts',
  'index-batch.ts',
  'index-bytes.ts',
  'index-chunk.ts',
  'index-groups.ts',
  'index-part.ts',
  'index-program.ts',
  'index-words.ts',
  'pagefind-files.ts',
  '../../model/number-code.ts',
  '../../model/search-code.ts',
  '../../model/search-format.ts',
];

/** What an index depends on besides its pages: Pagefind, our own program, Node's compression, and the language. */
export async function makersOf(language: string): Promise<string[]> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const sources = await Promise.all(
    indexMakers.map((file) => readFile(new URL(file, import.meta.url))),
  );
  const own = createHash('sha256').update(Buffer.concat(sources)).digest('hex');
  return [language, version, process.versions.zlib ?? '', own];
}

/** Takes out of Pagefind the program that searches in this language: it comes with any index. */
async function takeProgram(language: string): Promise<Uint8Array> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    const content = '<html><body data-pagefind-body>Word</body></html>';
    const added = await index.addHTMLFile({ url: '/', content });
    const { files, errors: last } = await index.getFiles();
    const all = [...errors, ...added.errors, ...last];
    if (all.length > 0) throw new Error(all.join('; '));
    const named = (name: string) => files.find((file) => file.path === `wasm.${name}.pagefind`);
    const program = named(language) ?? named('unknown');
    if (!program) throw new Error('Pagefind has no program for the browser');
    return program.content;
  } finally {
    await pagefind.close();
  }
}

/**
 * Writes the program that searches into a folder.
 *
 * @param kept the file in which it is kept
 * @returns the name of its file, which has a hash of what is in it
 */
export async function writeProgram(
  language: string,
  kept: string,
  folder: string,
): Promise<string> {
  if (!existsSync(kept)) await writeFile(kept, await takeProgram(language));
  const hash = createHash('sha256')
    .update(await readFile(kept))
    .digest('hex')
    .slice(0, 12);
  const name = `wasm.${language}.${hash}.pagefind`;
  await copyFile(kept, path.join(folder, name));
  return name;
}
