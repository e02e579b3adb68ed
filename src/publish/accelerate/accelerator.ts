/** All accelerators behind one interface. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import type { Acceleration, BuildPlace } from '../acceleration.ts';
import { createPlainRenderer, type PageRenderer } from '../page-renderer.ts';
import { testedAstroVersions } from './program/astro-versions.ts';
import { engineHash } from './engine-hash.ts';
import { buildShare } from './shards/build-share.ts';
import { importShares, unionFolder } from './shards/import-shares.ts';
import { readShareFlags } from './shards/share-flags.ts';
import { cacheFileOf, openSqliteCache, type SqliteCache } from './sqlite-cache.ts';
import { createStalePageRenderer } from './stale-page-renderer.ts';
import { renderInWorkers } from './text-workers.ts';

function astroVersion(root: string): string {
  const manifest = readFileSync(path.join(root, 'node_modules/astro/package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Whether the page program can be relied on. Prints a notice if not. */
function isAstroTested(root: string): boolean {
  const version = astroVersion(root);
  if (testedAstroVersions.includes(version)) return true;
  const tested = testedAstroVersions.join(', ');
  console.log(
    `Astro ${version} is not among the versions tested with the page program (${tested}): Astro renders all pages.`,
  );
  return false;
}

function pagesOf(
  place: BuildPlace,
  cache: SqliteCache,
  engine: string,
  previous: string | undefined,
): PageRenderer {
  const { root, folder } = place;
  if (!isAstroTested(root)) return createPlainRenderer(root, folder);
  const cacheFile = cacheFileOf(root);
  const renderer = createStalePageRenderer({ place, cache, cacheFile, engine, previous });
  return {
    ...renderer,
    record(source) {
      const store = renderer.record?.(source);
      return () => {
        store?.();
        if (previous !== undefined) rmSync(previous, { recursive: true, force: true });
      };
    },
  };
}

export const accelerator: Acceleration = {
  openResults(root) {
    const cache = openSqliteCache(cacheFileOf(root));
    return { results: { cache, engine: engineHash(root) }, renderFiles: renderInWorkers };
  },
  async openBuild(place, args) {
    const { root } = place;
    const flags = readShareFlags(args);
    const cache = openSqliteCache(cacheFileOf(root));
    await importShares(root, cache, flags);
    const engine = engineHash(root);
    const previous = flags.merge.length > 0 ? unionFolder(root) : undefined;
    const pages = pagesOf(place, cache, engine, previous);
    return { results: { cache, engine }, renderFiles: renderInWorkers, pages };
  },
  async buildShare(place, args) {
    const flags = readShareFlags(args);
    if (flags.shard && !isAstroTested(place.root)) {
      const message = '--shard needs a version of Astro that is tested with the page program';
      throw new PublicationError([problem('badFlag', { file: '--shard' }, { message })]);
    }
    return buildShare(place, flags);
  },
};
