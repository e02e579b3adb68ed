/** All accelerators behind one interface. */
import astro from 'astro/package.json' with { type: 'json' };
import type { Acceleration } from '../acceleration.ts';
import { createPlainRenderer } from '../page-renderer.ts';
import { testedAstroVersions } from './program/astro-versions.ts';
import { engineHash } from './engine-hash.ts';
import { cacheEngineTexts } from './engine-texts.ts';
import { mergeShards } from './shards/import-results.ts';
import { renderShard } from './shards/render-shard.ts';
import { renderTexts } from './shards/render-texts.ts';
import { readShardFlags, refuseFlags } from './shards/shard.ts';
import { cacheFileOf, openSqliteCache } from './sqlite-cache.ts';
import { createStalePageRenderer } from './stale-page-renderer.ts';
import { renderInWorkers } from './text-workers.ts';

/** Whether the page program can be used. Prints a notice if not. */
function isAstroTested(): boolean {
  if (testedAstroVersions.includes(astro.version)) return true;
  const tested = testedAstroVersions.join(', ');
  console.log(
    `Astro ${astro.version} is not among the versions tested with the page program (${tested}): Astro renders all pages.`,
  );
  return false;
}

const openResults = (root: string) => {
  const engine = engineHash(root);
  const cache = openSqliteCache(cacheFileOf(root));
  return {
    results: { cache, engine, cacheText: cacheEngineTexts(root, engine) },
    renderFiles: renderInWorkers,
  };
};

export const accelerator: Acceleration = {
  openResults,
  async build(place, args, publish) {
    const { root, folder } = place;
    const { texts, shard, folders } = readShardFlags(args);
    if (texts) return renderTexts(place, texts, folders);
    const isTested = isAstroTested();
    if (shard) {
      if (isTested) return renderShard(place, shard, folders);
      refuseFlags('--shard needs a version of Astro that is tested with the page program');
    }
    const { results, renderFiles } = openResults(root);
    const previous = await mergeShards(root, results.cache, folders);
    const pages = isTested
      ? createStalePageRenderer({ place, ...results, previous })
      : createPlainRenderer(root, folder);
    return publish(place, { results, renderFiles, pages });
  },
};
