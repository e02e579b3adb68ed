/** The lexicon of names, for the search to look names up in. */
import { createHash } from 'node:crypto';
import type { LexiconRoot } from '../names/files/files.ts';
import { lexiconFiles, type LexiconFiles } from '../names/files/lexicon-files.ts';
import { getNames } from './names.ts';
import { once } from './once.ts';
import { getPlainWords } from './plain-words.ts';
import { getArticlesByName } from './publication.ts';
import { paper } from './site.ts';

/** The folder of an edition: a hash of what it holds, so that its files can be cached for ever. */
function editionOf({ shards, bundles }: LexiconFiles): string {
  const hash = createHash('sha256');
  for (const [group, text] of shards) hash.update(`${group}\0${text}\0`);
  for (const text of bundles) hash.update(`${text}\0`);
  return hash.digest('hex').slice(0, 10);
}

/** The files of the lexicon, and the root that leads to them. */
export const getLexicon = once(async (): Promise<LexiconFiles & { root: LexiconRoot }> => {
  const files = lexiconFiles({
    names: await getNames(),
    byName: await getArticlesByName(),
    plainWords: await getPlainWords(),
    dates: paper.dates,
  });
  return {
    ...files,
    root: {
      edition: editionOf(files),
      groups: [...files.shards.keys()].join(' '),
      bundles: files.bundles.length,
    },
  };
});
