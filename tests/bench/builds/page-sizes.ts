/** Number and size of the files of a built site, by kind. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { median } from '../median.ts';

export const kinds = [
  'article',
  'name',
  'list',
  'other page',
  'search index',
  'lexicon',
  'feed',
  'picture',
  'script or style',
  'other file',
] as const;

export type Kind = (typeof kinds)[number];

/** All files of a kind. */
interface KindSize {
  files: number;
  /** Their total. */
  bytes: number;
  /** The median in bytes: as it is, and compressed with gzip at level 9. */
  median: number;
  medianGzip: number;
}

export type PageSizes = Partial<Record<Kind, KindSize>>;

/** How many files of a kind are compressed at most. */
const sampleSize = 200;

/** The first pattern that matches decides. */
const rules: readonly (readonly [RegExp, Kind])[] = [
  [/^news\/[^/]+\/index\.html$/, 'article'],
  // The pages of a name continue at people/x/page/2/.
  [/^(people|places|organisations)\/.+\/index\.html$/, 'name'],
  [/^((news|names|sections|authors)\/.*)?index\.html$/, 'list'],
  [/\.html$/, 'other page'],
  [/^pagefind/, 'search index'],
  [/^lexicon\//, 'lexicon'],
  [/\.(xml|txt)$/, 'feed'],
  [/\.(png|jpe?g|webp|avif|svg)$/, 'picture'],
  [/\.(js|css)$/, 'script or style'],
];

/** @param file its path from `dist/`, with forward slashes */
export function kindOf(file: string): Kind {
  return rules.find(([pattern]) => pattern.test(file))?.[1] ?? 'other file';
}

/** At most `count` items of a list, at equal distances, with the first. */
export function spread<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from(
    { length: count },
    (_, at) => list[Math.floor((at * list.length) / count)] as T,
  );
}

/** The number of all files. */
export function filesIn(sizes: PageSizes): number {
  return Object.values(sizes).reduce((sum, { files }) => sum + files, 0);
}

/** The size of all files, in bytes. */
export function bytesIn(sizes: PageSizes): number {
  return Object.values(sizes).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @param dist the built site */
export async function measurePages(dist: string): Promise<PageSizes> {
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const byKind = new Map<Kind, string[]>();
  for (const item of found) {
    if (!item.isFile()) continue;
    const file = path.join(item.parentPath, item.name);
    const kind = kindOf(path.relative(dist, file).split(path.sep).join('/'));
    const list = byKind.get(kind);
    if (list) list.push(file);
    else byKind.set(kind, [file]);
  }
  const sizes: PageSizes = {};
  for (const kind of kinds) {
    const files = byKind.get(kind)?.sort();
    if (!files) continue;
    const bytes: number[] = [];
    for (const file of files) bytes.push((await stat(file)).size);
    const compressed: number[] = [];
    for (const file of spread(files, sampleSize)) {
      compressed.push(gzipSync(await readFile(file), { level: 9 }).length);
    }
    sizes[kind] = {
      files: files.length,
      bytes: bytes.reduce((sum, size) => sum + size, 0),
      median: median(bytes),
      medianGzip: median(compressed),
    };
  }
  return sizes;
}
