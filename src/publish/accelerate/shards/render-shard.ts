/**
 * The second stage of a shared build. Each machine renders its share of the texts (`--texts`, optional); then each renders its
 * share of the pages (`--shard`); then one merges the shards (`--merge`), indexes, verifies and publishes.
 */
import { existsSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PublicationError } from '../../../errors/report.ts';
import { readPublication } from '../../../source/read/publication.ts';
import type { BuildPlace } from '../../acceleration.ts';
import { addPictures } from '../../pictures/add-pictures.ts';
import { listFiles } from '../../../source/read/list-files.ts';
import { promote } from '../../staging.ts';
import { engineHash } from '../engine-hash.ts';
import { cacheEngineTexts } from '../engine-texts.ts';
import { cacheFileOf, openSqliteCache } from '../sqlite-cache.ts';
import { createStalePageRenderer } from '../stale-page-renderer.ts';
import { renderInWorkers } from '../text-workers.ts';
import {
  importFolders,
  importResults,
  isShardResult,
  isTextResult,
  pagesFolder,
  resultsFile,
} from './import-results.ts';
import { shardFolder, shareByHash, type Shard } from './shard.ts';

/**
 * Renders a share of the pages and leaves them, with the results, for the machine that merges the shards.
 *
 * @param folders with texts that other machines have rendered
 * @throws PublicationError if the content has problems
 */
export async function renderShard(
  build: BuildPlace,
  shard: Shard,
  folders: readonly string[],
): Promise<string> {
  const { root, folder } = build;
  const left = shardFolder(root, shard);
  const target = path.join(left, pagesFolder);
  const place = { ...build, target };
  const isShare = shareByHash(shard);
  const cacheFile = path.join(root, `.astro/broadsheet/shards/${shard.number}.db`);
  const cache = openSqliteCache(cacheFile);
  const engine = engineHash(root);
  const pages = createStalePageRenderer({
    place,
    cache,
    engine,
    narrow: ({ select }) => ({
      select: (route, find) =>
        select(route, async () => (await find()).filter((page) => isShare(page.path))),
    }),
  });
  try {
    const own = cacheFileOf(root);
    if (existsSync(own)) importResults(cache, own, isTextResult());
    importFolders(cache, folders);
    const publication = await readPublication({
      ...place,
      results: { cache, engine },
      renderFiles: renderInWorkers,
      onSite: (site) => pages.prepare?.(site),
    });
    if (publication.problems.length > 0) throw new PublicationError(publication.problems);
    const source = { publication, cache, engine, cacheText: cacheEngineTexts(root, engine) };
    const { rendered, pages: facts } = await pages.render(source);
    await addPictures(build, source, facts);
    await mkdir(left, { recursive: true });
    const store = pages.record?.(source, listFiles(folder), true);
    await promote(folder, target);
    store?.();

    const file = path.join(left, resultsFile);
    for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
    const results = openSqliteCache(file);
    results.copyFrom(cacheFile, isShardResult(isShare));
    results.close();
    return [
      `${rendered} pages in ${path.relative(root, target)}, the share of this machine;`,
      `${publication.rendered} of ${publication.entries.length} texts new or changed`,
    ].join(' ');
  } finally {
    cache.close();
    await pages.close?.();
  }
}
