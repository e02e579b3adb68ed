/** The first stage of a build that several machines share: each studies its share of the texts, and makes no page. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openCache, type Cache } from '../cache.ts';
import { PublicationError } from '../../../errors/report.ts';
import { isOf } from '../../../source/read/entry.ts';
import { readTexts, readWords } from '../../../source/render/kept-texts.ts';
import { namesToSearch } from '../../../source/render/names-to-find.ts';
import {
  english,
  englishKey,
  findNearWords,
  type WordSource,
} from '../../../source/render/near-words.ts';
import {
  readPublication,
  type Publication,
  type ReadOptions,
} from '../../../source/read/publication.ts';
import { isFinding, takeFindings } from '../../../source/render/taken-findings.ts';
import type { Shard } from '../../flags.ts';
import { keptNearWords } from '../kept-words.ts';
import { chanceShareOf, sitePlaces, takeTexts, textsPlace } from './shards.ts';

/** The words of the articles that were read, and of English if they are of the share. */
function sourcesIn(
  cache: Cache,
  { entries }: Publication,
  isShare: (file: string) => boolean,
): Map<string, WordSource> {
  const texts = readTexts(cache);
  const sources = new Map<string, WordSource>();
  for (const entry of entries) {
    const sign = texts.get(entry.file)?.sign;
    if (!isOf(entry, 'articles') || sign === undefined) continue;
    sources.set(entry.file, { sign, words: () => readWords(cache, entry.file) });
  }
  if (isShare(englishKey)) sources.set(englishKey, english);
  return sources;
}

export interface StudyShareOptions extends Pick<ReadOptions, 'root' | 'environment' | 'moment'> {
  /** The sign of the engine. */
  engine: string;
  shard: Shard;
  /** The folders of what has been found in texts elsewhere. */
  found: readonly string[];
}

/**
 * Studies a share of the texts, and leaves what it finds for the machines that make pages.
 *
 * @returns what was done, in a sentence
 * @throws PublicationError if something is wrong with a file of the share, a name, or the paper
 */
export async function studyShare(options: StudyShareOptions): Promise<string> {
  const { root, engine, shard, found } = options;
  const place = textsPlace(root, shard);
  const isShare = chanceShareOf(shard);
  const cache = openCache(place);
  try {
    const site = sitePlaces(root).cache;
    if (existsSync(site)) takeFindings(cache, site, isFinding(isShare));
    takeTexts(found, cache);
    const publication = await readPublication({ ...options, kept: { cache, engine }, isShare });
    const { problems, entries, studied } = publication;
    if (problems.length > 0) throw new PublicationError(problems);
    const names = namesToSearch(entries);
    await findNearWords(
      names,
      sourcesIn(cache, publication, isShare),
      keptNearWords(cache, engine),
    );
    const own = entries.filter(({ file }) => isShare(file)).length;
    const folder = path.relative(root, path.dirname(place));
    return `${own} texts in ${folder}, the share of this machine: ${studied} of them studied anew`;
  } finally {
    cache.close();
  }
}
