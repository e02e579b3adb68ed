/** The first stage of a shared build: renders one machine's share of the texts. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PublicationError } from '../../../errors/report.ts';
import { nameCollections, type Collection } from '../../../model/collections.ts';
import { takeInventory } from '../../../source/read/files.ts';
import { readFiles } from '../../../source/read/read-files.ts';
import { isOf } from '../../../source/read/entry.ts';
import { findNearWords } from '../../../source/render/near-words.ts';
import { readSite } from '../../../site.ts';
import { engineHash } from '../engine-hash.ts';
import { keepTexts } from '../kept-texts.ts';
import { cacheFileOf, openSqliteCache } from '../sqlite-cache.ts';
import { renderInWorkers } from '../text-workers.ts';
import { importResults, importTexts, isTextResult } from './import-shares.ts';
import { shareByHash, textsFileOf } from './share-files.ts';
import type { Shard } from './share-flags.ts';

/**
 * Renders a share of the texts and leaves them for the machines that render pages.
 *
 * @param found folders with texts that other machines have rendered
 * @returns what was done, in a sentence
 * @throws PublicationError if a file of the share, a name or `content/site.yaml` has problems of its own; links between files
 *   are checked in the next stage
 */
export async function renderTexts(
  root: string,
  shard: Shard,
  found: readonly string[],
): Promise<string> {
  const file = textsFileOf(root, shard);
  const isShare = shareByHash(shard);
  const cache = openSqliteCache(file);
  try {
    const earlier = cacheFileOf(root);
    if (existsSync(earlier)) importResults(cache, earlier, isTextResult(isShare));
    importTexts(cache, found);
    const engine = engineHash(root);
    const inventory = takeInventory(root);
    const site = readSite(root, process.env);
    // Articles may mention any name, so every machine reads all names.
    const isRead = (entry: { collection: Collection; file: string }) =>
      isShare(entry.file) || nameCollections.some((kind) => kind === entry.collection);
    const { examined, rendered } = await readFiles({
      root,
      inventory: { ...inventory, entries: inventory.entries.filter(isRead) },
      address: 'problems' in site ? undefined : site.data.address,
      results: { cache, engine },
      renderFiles: renderInWorkers,
    });
    const problems = [
      ...inventory.problems,
      ...('problems' in site ? site.problems : []),
      ...examined.flatMap((entry) => entry.problems),
    ];
    if (problems.length > 0) throw new PublicationError(problems);
    const own = examined.filter((entry) => isShare(entry.file));
    const stories = own.filter((entry) => isOf(entry, 'articles')).map((entry) => entry.file);
    await findNearWords(examined, stories, { cache, engine, keep: keepTexts(root, engine) });
    const folder = path.relative(root, path.dirname(file));
    return `${own.length} texts in ${folder}, the share of this machine; ${rendered} of ${examined.length} texts rendered`;
  } finally {
    cache.close();
  }
}
