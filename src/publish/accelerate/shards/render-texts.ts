/** The first stage of a shared build: renders one machine's share of the texts. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PublicationError } from '../../../errors/report.ts';
import { folderOf, isOf } from '../../../source/read/entry.ts';
import { readPublication } from '../../../source/read/publication.ts';
import { findNearWords } from '../../../source/render/near-words.ts';
import type { BuildPlace } from '../../acceleration.ts';
import { engineHash } from '../engine-hash.ts';
import { cacheEngineTexts } from '../engine-texts.ts';
import { cacheFileOf, openSqliteCache } from '../sqlite-cache.ts';
import { renderInWorkers } from '../text-workers.ts';
import { importFolders, importResults, isTextResult, resultsFile } from './import-results.ts';
import { shareByHash, type Shard } from './shard.ts';

const isArticle = (file: string) => file.startsWith(`${folderOf('articles')}/`);

/**
 * Renders a share of the texts and leaves them for the machines that render pages.
 *
 * @param folders with texts that other machines have rendered
 * @returns what was done, in a sentence
 * @throws PublicationError if a file of the share, a name or `content/site.yaml` has problems
 */
export async function renderTexts(
  { root, moment }: Pick<BuildPlace, 'root' | 'moment'>,
  shard: Shard,
  folders: readonly string[],
): Promise<string> {
  const folder = path.join(root, 'shards/texts', String(shard.number));
  const isShare = shareByHash(shard);
  const cache = openSqliteCache(path.join(folder, resultsFile));
  try {
    const earlier = cacheFileOf(root);
    if (existsSync(earlier)) importResults(cache, earlier, isTextResult(isShare));
    importFolders(cache, folders);
    const engine = engineHash(root);
    const results = { cache, engine, cacheText: cacheEngineTexts(root, engine) };
    const { entries, problems, rendered } = await readPublication({
      root,
      moment,
      results,
      renderFiles: renderInWorkers,
      // Articles may mention any name and have any author, so every machine reads all other files.
      isRead: (file) => isShare(file) || !isArticle(file),
    });
    if (problems.length > 0) throw new PublicationError(problems);
    const own = entries.filter(({ file }) => isShare(file));
    const stories = own.filter((entry) => isOf(entry, 'articles'));
    await findNearWords(
      entries,
      stories.map(({ file }) => file),
      results,
    );
    return `${own.length} texts in ${path.relative(root, folder)}, the share of this machine; ${rendered} of ${entries.length} texts new or changed`;
  } finally {
    cache.close();
  }
}
