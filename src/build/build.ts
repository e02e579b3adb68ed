/** A build: reads and checks the content, has Astro make the pages that are due, and publishes the whole. */
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openCache, type Cache } from '../cache/cache.ts';
import { engineSign } from '../cache/engine-sign.ts';
import { planPages, stateOfFile } from '../cache/page-plan.ts';
import { signOf } from '../cache/sign.ts';
import { PublicationError } from '../errors/report.ts';
import { startBuild, type CurrentBuild } from '../intake/current-build.ts';
import { readTexts } from '../intake/kept-texts.ts';
import { readPublication, stateOf, type Publication } from '../intake/publication.ts';
import { buildMoment } from '../model/clock.ts';
import { createDates } from '../model/dates.ts';
import { createAddresses, fileOfPage } from '../model/url.ts';
import { AstroFailed, buildWithAstro } from './astro-build.ts';
import { listBuild } from './check-pages.ts';
import { finish, searchedAddresses, wantedPages } from './finish.ts';
import { readFlags, type Flags } from './flags.ts';
import { copyLastSite } from './last-site.ts';
import { changedOutputs, lastOutputs, type Outputs } from './outputs.ts';
import { makePages } from './make-pages.ts';
import { isProgram, putProgramFiles } from './page-program.ts';
import { keptPictures, missingPictures, shownPictures } from './shown-pictures.ts';
import { clearStaging, stagingFolder } from './staging.ts';
import { shardPlaces, shareOf, sitePlaces, takeShards, type Places } from './shards.ts';

const root = process.cwd();

/** The key, among the facts of a build, of the sign of all that it was made of. */
const inputsFact = 'inputs';

/** A sign of all that pages have in common: the engine, and the paper as `content/site.yaml` describes it. */
function signOfPaper({ site }: Publication, engine: string): string {
  return signOf(engine, JSON.stringify(site?.data));
}

/** A sign of everything that a build depends on. */
function signOfInputs(
  publication: Publication,
  paper: string,
  moment: number,
  { withIndex }: Flags,
): string {
  const { site, entries, signs } = publication;
  const states = entries.map((entry) => stateOf(entry, moment)).join(' ');
  const day = site && createDates(site.data.language, site.data.timeZone).edition(moment);
  const files = JSON.stringify([...signs].sort());
  return signOf(paper, states, day ?? '', files, String(withIndex));
}

/** A sign of what the program that makes pages depends on: all but the texts. */
function signOfProgram({ entries, signs }: Publication, paper: string): string {
  const texts = new Set(entries.map(({ file }) => file));
  const others = [...signs].filter(([file]) => !texts.has(file)).sort();
  return signOf(paper, JSON.stringify(others));
}

/** Whether the published folder is, file for file, what the last build has left. */
async function isUntouched(target: string, last: Outputs): Promise<boolean> {
  const there = await listBuild(target).catch(() => []);
  return there.length === Object.keys(last).length && changedOutputs(target, last).length === 0;
}

/** The words of all articles, read when they are first asked for. */
function wordsOf(cache: Cache): CurrentBuild['wordsOf'] {
  let words: Map<string, { value: string }> | undefined;
  return (file) => {
    words ??= cache.all('words');
    return words.get(file)?.value.split(' ') ?? [];
  };
}

/** The words of each article that come near a name, as they are kept. */
function nearRows(cache: Cache): CurrentBuild['near'] {
  let rows: ReturnType<Cache['all']> | undefined;
  return {
    get(key, sign) {
      rows ??= cache.all('near');
      const row = rows.get(key);
      return row?.sign === sign ? row.value.split(' ').filter(Boolean) : undefined;
    },
    put(found) {
      cache.together(() => {
        for (const { key, sign, words } of found) {
          cache.put('near', key, { sign, value: words.join(' ') });
        }
      });
    },
  };
}

/** The folder in which the pages of all shards are brought together. */
const unionFolder = path.join(root, '.astro/broadsheet/union');

/** The cache of a build, with what others have found out already. */
async function openCacheFor(places: Places, { shard, merge }: Flags): Promise<Cache> {
  const cache = openCache(places.cache);
  const site = sitePlaces(root);
  if (shard && existsSync(site.cache)) cache.takeFrom(site.cache);
  if (merge.length > 0) {
    await takeShards(merge, cache, { union: unionFolder, index: places.index });
  }
  return cache;
}

/** Where programs that make pages are kept, from the project's root. */
const programsFolder = '.astro/broadsheet/program';

async function run(flags: Flags): Promise<void> {
  const { shard, merge, withIndex } = flags;
  const moment = buildMoment(process.env);
  // The pages are made for the moment for which the content is checked.
  process.env['SOURCE_DATE_EPOCH'] = String(moment / 1000);
  const engine = engineSign(root);
  const places = shard ? shardPlaces(root, shard) : sitePlaces(root);
  const { target, index } = places;
  const aside = path.join(root, '.astro/broadsheet/previous');
  const cache = await openCacheFor(places, flags);
  const kept = { cache, engine };
  const publication = await readPublication({ root, environment: process.env, moment, kept });
  if (publication.problems.length > 0) throw new PublicationError(publication.problems);
  for (const entry of publication.entries) {
    const state = stateOf(entry, moment);
    if (state !== 'public') console.log(`${entry.file} is not public: ${state}`);
  }

  const paper = signOfPaper(publication, engine);
  const inputs = signOfInputs(publication, paper, moment, flags);
  const last = lastOutputs(cache);
  const isMerged = merge.length > 0;
  const isPlain = !shard && !isMerged;
  const isSame = isPlain && cache.get('facts', inputsFact)?.sign === inputs;
  if (isSame && (await isUntouched(target, last))) {
    console.log('Nothing has changed since the last build: dist/ stands as it is.');
    return;
  }
  const changed = new Set(changedOutputs(target, last));
  const isSound = isMerged || [...changed].every((file) => file.endsWith('.html'));
  await clearStaging(root, target);
  const lastSite =
    isPlain && isSound && Object.keys(last).length > 0
      ? copyLastSite({
          spare: aside,
          from: target,
          to: path.join(root, stagingFolder(process.pid).replace(/\/$/, '-last')),
          files: Object.keys(last).filter((file) => !changed.has(file)),
        })
      : undefined;
  if (lastSite)
    process.once('exit', () => rmSync(lastSite.folder, { recursive: true, force: true }));
  const wanted = searchedAddresses(wantedPages(publication.entries, moment));
  const isShare = shard && shareOf(wanted, shard);
  const from = isMerged ? unionFolder : target;
  const base = createAddresses(publication.site?.data.address ?? '').base;
  const isThere = (address: string) => {
    const file = fileOfPage(address, base);
    return isMerged ? existsSync(path.join(from, file)) : file in last && !changed.has(file);
  };
  const program = path.join(root, programsFolder, signOfProgram(publication, paper));
  const staged = path.join(root, stagingFolder(process.pid));
  process.once('exit', () => rmSync(staged, { recursive: true, force: true }));
  const texts = readTexts(cache);
  const textOf = (file: string) => {
    const text = texts.get(file);
    if (!text) throw new Error(`${file} has no text`);
    return text;
  };
  const shown = shownPictures(publication, moment, texts);
  const pictures = keptPictures(cache, paper, publication.signs);
  const current: CurrentBuild = {
    publication,
    moment,
    textOf,
    wordsOf: wordsOf(cache),
    near: nearRows(cache),
    pages: planPages(cache, {
      paper,
      isSound: isSound && !shard,
      // Files that were brought from elsewhere are as old as they are here; of others, all have been looked at.
      isUntouched: (file, size) =>
        isMerged
          ? stateOfFile(path.join(from, file))?.size === size
          : file in last && !changed.has(file),
      ...(isShare && { isShare }),
    }),
    cache,
    cacheFile: places.cache,
    program,
    pictures,
    making: undefined,
    last,
    withIndex,
    target,
    from,
    lastSite,
    aside,
    index,
    isMerged,
    isShare,
  };
  startBuild(current);
  const missing = missingPictures(shown, pictures, isThere);
  if (isProgram(program) && missing.length === 0) await putProgramFiles(program, staged);
  else {
    const sizes = await buildWithAstro({ folder: staged, program, pictures: missing });
    for (const [picture, found] of sizes) pictures.put(picture, found);
  }
  const made = await makePages(staged, current);
  console.log(await finish(staged, current, made));
  if (!shard) cache.put('facts', inputsFact, { sign: inputs, value: '' });
  cache.close();
  if (isMerged) rmSync(unionFolder, { recursive: true, force: true });
}

try {
  await run(readFlags(process.argv.slice(2)));
} catch (error) {
  if (error instanceof PublicationError) console.error(error.message);
  else if (!(error instanceof AstroFailed)) throw error;
  process.exitCode = 1;
}
