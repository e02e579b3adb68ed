/** A build: reads and checks the content, has the pages made that are due, and publishes the whole. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openCache, type Cache } from './accelerate/cache.ts';
import { engineSign } from './accelerate/engine-sign.ts';
import { planPages, stateOfFile } from './accelerate/page-plan.ts';
import { PublicationError } from '../errors/report.ts';
import { startBuild, type CurrentBuild } from '../source/render/current-build.ts';
import { readTexts } from '../source/render/kept-texts.ts';
import { readPublication, stateOf, type Publication } from '../source/read/publication.ts';
import { takeFindings } from '../source/render/taken-findings.ts';
import { buildMoment } from '../model/clock.ts';
import { createAddresses, fileOfPage } from '../model/url.ts';
import { AstroFailed, startAstroBuild, type AstroBuild } from './accelerate/astro-build.ts';
import { signOfInputs, signOfPaper, signOfProgram } from './accelerate/build-signs.ts';
import { listBuild } from './verify/check-pages.ts';
import { finish } from './finish.ts';
import { readFlags, type Flags } from './flags.ts';
import { keptNearWords, keptWords } from './accelerate/kept-words.ts';
import { copyLastSite } from './accelerate/last-site.ts';
import { makePages } from './accelerate/make-pages.ts';
import { changedOutputs, lastOutputs, outputsOf, type Outputs } from './accelerate/outputs.ts';
import { isProgram, putProgramFiles } from './accelerate/page-program.ts';
import { searchedPages } from './index/searched-pages.ts';
import { keptPictures, missingPictures, shownPictures } from './accelerate/shown-pictures.ts';
import { clearStaging, removeAtExit, stagingFolder } from './staging.ts';
import {
  leaveFindings,
  shardPlaces,
  shareOf,
  sitePlaces,
  takeShards,
  takeTexts,
  type Places,
} from './accelerate/shards/shards.ts';
import { studyShare } from './accelerate/shards/study-share.ts';

const root = process.cwd();

/** The key, among the facts of a build, of the sign of all that it was made of. */
const inputsFact = 'inputs';

/** Whether the published folder is, file for file, what the last build has left. */
async function isUntouched(target: string, last: Outputs): Promise<boolean> {
  const there = await listBuild(target).catch(() => []);
  return there.length === Object.keys(last).length && changedOutputs(target, last).length === 0;
}

/** The folder in which the pages of all shards are brought together. */
const unionFolder = path.join(root, '.astro/broadsheet/union');

/** Where the site before the last is left. */
const asideFolder = path.join(root, '.astro/broadsheet/previous');

/** Where programs that make pages are kept. */
const programsFolder = path.join(root, '.astro/broadsheet/program');

/** The cache of a build, with what others have found out already. */
async function openCacheFor(places: Places, { shard, found, merge }: Flags): Promise<Cache> {
  const cache = openCache(places.cache);
  const site = sitePlaces(root);
  if (shard && existsSync(site.cache)) takeFindings(cache, site.cache);
  takeTexts(found, cache);
  if (merge.length > 0) {
    await takeShards(merge, cache, { union: unionFolder, index: places.index });
  }
  return cache;
}

/** What the last build has left, as far as it can be relied on. */
interface Remains {
  last: Outputs;
  /** The folder in which it stands. */
  from: string;
  /** Whether all but pages is as it was. */
  isSound: boolean;
  /** Whether a file is there as it was left. @param size in bytes, if it is known */
  stands(file: string, size?: number): boolean;
}

function remainsOf(target: string, last: Outputs, isMerged: boolean): Remains {
  if (isMerged) {
    const stands = (file: string, size?: number) => {
      // Files that were brought from elsewhere are as old as they are here.
      const state = stateOfFile(path.join(unionFolder, file));
      return state !== undefined && (size === undefined || size === state.size);
    };
    return { last, from: unionFolder, isSound: true, stands };
  }
  const changed = new Set(changedOutputs(target, last));
  return {
    last,
    from: target,
    isSound: [...changed].every((file) => file.endsWith('.html')),
    stands: (file) => file in last && !changed.has(file),
  };
}

/** Has the last site made once more, for what has changed to be put over it. */
function startWithLastSite({ last, from, stands }: Remains): CurrentBuild['lastSite'] {
  const folder = path.join(root, stagingFolder(process.pid).replace(/\/$/, '-last'));
  removeAtExit(folder);
  return copyLastSite({
    spare: asideFolder,
    from,
    to: folder,
    files: Object.keys(last).filter((file) => stands(file)),
  });
}

/** Tells what stands in content and is not published. */
function tellHeldBack({ entries }: Publication, moment: number): void {
  for (const entry of entries) {
    const state = stateOf(entry, moment);
    if (state !== 'public') console.log(`${entry.file} is not public: ${state}`);
  }
}

/** Astro's build of the program, unless that is kept: it is stopped when a build ends, whether it is done or has failed. */
let astro: AstroBuild | undefined;

/**
 * Sees to it that the program and the sizes of all pictures are there.
 *
 * @param staged the folder of the build
 */
async function prepare(
  staged: string,
  { program, pictures }: CurrentBuild,
  missing: readonly string[],
): Promise<void> {
  if (!astro && missing.length === 0) return putProgramFiles(program, staged);
  astro ??= startAstroBuild({ folder: staged, program });
  for (const [picture, found] of await astro.finish(missing)) pictures.put(picture, found);
}

async function run(flags: Flags): Promise<void> {
  const { texts: share, shard, found, merge, withIndex } = flags;
  const moment = buildMoment(process.env);
  // The pages are made for the moment for which the content is checked.
  process.env['SOURCE_DATE_EPOCH'] = String(moment / 1000);
  const engine = engineSign(root);
  if (share) {
    const options = { root, environment: process.env, moment, engine, shard: share, found };
    console.log(await studyShare(options));
    return;
  }
  const { target, index, cache: cacheFile } = shard ? shardPlaces(root, shard) : sitePlaces(root);
  const cache = await openCacheFor({ target, index, cache: cacheFile }, flags);
  const kept = { cache, engine };
  await clearStaging(root, target);
  const staged = path.join(root, stagingFolder(process.pid));
  removeAtExit(staged);
  let paper = '';
  let program = '';
  const publication = await readPublication({
    root,
    environment: process.env,
    moment,
    kept,
    whenBegun(beginning) {
      paper = signOfPaper(beginning, engine);
      program = path.join(programsFolder, signOfProgram(beginning, paper));
      if (!isProgram(program)) astro = startAstroBuild({ folder: staged, program });
    },
  });
  const { site, problems } = publication;
  if (problems.length > 0 || !site) throw new PublicationError(problems);
  tellHeldBack(publication, moment);
  const { studied, entries } = publication;
  if (shard || merge.length > 0 || found.length > 0) {
    console.log(`${studied} of ${entries.length} texts were studied anew`);
  }

  const inputs = signOfInputs(publication, paper, moment, withIndex);
  const isMerged = merge.length > 0;
  const last = isMerged ? outputsOf(unionFolder, await listBuild(unionFolder)) : lastOutputs(cache);
  const isPlain = !shard && !isMerged;
  const isSame = isPlain && cache.get('facts', inputsFact)?.sign === inputs;
  if (isSame && (await isUntouched(target, last))) {
    console.log('Nothing has changed since the last build: dist/ stands as it is.');
    return;
  }
  const remains = remainsOf(target, last, isMerged);
  const { from, isSound, stands } = remains;
  const hasLast = isPlain && isSound && Object.keys(last).length > 0;
  // What shards have left is put together for this site alone: it is not copied once more.
  const union = isMerged ? { folder: unionFolder, ready: Promise.resolve() } : undefined;
  const lastSite = hasLast ? startWithLastSite(remains) : union;
  const wanted = searchedPages(publication.entries, moment);
  const isShare = shard && shareOf(wanted, shard);
  const texts = readTexts(cache);
  const current: CurrentBuild = {
    publication,
    moment,
    textOf(file) {
      const text = texts.get(file);
      if (!text) throw new Error(`${file} has no text`);
      return text;
    },
    wordsOf: keptWords(cache),
    near: keptNearWords(cache, engine),
    pages: planPages(cache, {
      paper,
      isSound: isSound && !shard,
      isUntouched: stands,
      ...(isShare && { isShare }),
    }),
    cache,
    cacheFile,
    program,
    pictures: keptPictures(cache, paper, publication.signs),
    making: undefined,
    last,
    withIndex,
    target,
    from,
    lastSite,
    aside: asideFolder,
    index,
    isMerged,
    isShare,
  };
  startBuild(current);
  const { base } = createAddresses(site.data.address);
  const shown = shownPictures(publication, moment, texts);
  const isThere = (address: string) => stands(fileOfPage(address, base));
  await prepare(staged, current, missingPictures(shown, current.pictures, isThere));
  const made = await makePages(staged, current);
  console.log(await finish(staged, current, made, { wanted }));
  if (!shard) cache.put('facts', inputsFact, { sign: inputs, value: '' });
  cache.close();
  if (shard) leaveFindings(root, shard);
  if (isMerged) rmSync(unionFolder, { recursive: true, force: true });
}

try {
  await run(readFlags(process.argv.slice(2)));
} catch (error) {
  if (error instanceof PublicationError) console.error(error.message);
  else if (!(error instanceof AstroFailed)) throw error;
  process.exitCode = 1;
} finally {
  await astro?.stop();
}
