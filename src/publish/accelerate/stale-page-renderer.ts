/** Renders stale pages only, with the compiled page program; the others are linked from the published folder. */
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { nodeCodeOf } from '../../errors/cause.ts';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import { isSystemFile } from '../../model/system-files.ts';
import { createAddresses } from '../../model/url.ts';
import { setContent, type PageSelection } from '../../source/content.ts';
import { createContent } from '../../source/create-content.ts';
import { navigationOf } from '../../source/navigation.ts';
import { isOf } from '../../source/read/entry.ts';
import { findNearWords } from '../../source/render/near-words.ts';
import type { BuildPlace } from '../acceleration.ts';
import { changedFiles, readStates, type FileStates } from '../file-states.ts';
import { linkFiles } from '../link-files.ts';
import { listFiles } from '../../source/read/list-files.ts';
import { createPlainRenderer, type PageRenderer } from '../page-renderer.ts';
import type { PageFacts } from '../verify/page-facts.ts';
import { hashOfInputs, hashOfSite } from './build-inputs.ts';
import { getDistState, setDistState } from './dist-state.ts';
import { linkProgramFiles } from './program/page-program.ts';
import { createStalePages, setPageFacts, type StalePages } from './page-selection.ts';
import { createProgramCompiler } from './program/program-compiler.ts';
import { renderPages } from './render-pages.ts';
import { removeEmptyFolders, spareFolders, takeSpareFolders } from './spare-folders.ts';
import type { SqliteCache } from './sqlite-cache.ts';

/** The key, in the table `facts`, of the hash of all inputs of the last build. */
const inputsFact = 'inputs';

interface StalePageRendererOptions {
  place: BuildPlace;
  cache: SqliteCache;
  /** Hash of the engine. */
  engine: string;
  /** A folder with finished pages to use in place of the published folder: what several machines have rendered. */
  previous?: string | undefined;
  /** Narrows a selection to fewer pages. */
  narrow?(selection: PageSelection): PageSelection;
}

/** Files of an earlier build. */
interface Previous {
  folder: string;
  state: FileStates;
  /** Whether a file exists and is unchanged since that build. */
  isUnchanged(file: string): boolean;
}

function previousOf({ place, cache, previous }: StalePageRendererOptions): Previous {
  if (previous !== undefined) {
    const state = readStates(previous, listFiles(previous));
    return { folder: previous, state, isUnchanged: (file) => file in state };
  }
  const state = getDistState(cache);
  const changed = new Set(changedFiles(place.target, state));
  const isUnchanged = (file: string) => file in state && !changed.has(file);
  return { folder: place.target, state, isUnchanged };
}

/**
 * Links files of an earlier build that were found unchanged.
 *
 * @throws PublicationError if another build has replaced them since then
 */
function linkUnchanged({ folder, state }: Previous, to: string, files: readonly string[]): void {
  const fail = (cause: unknown) => {
    throw new PublicationError([
      problem('notReplaced', { file: path.basename(folder) }, { cause }),
    ]);
  };
  try {
    linkFiles(folder, to, files);
  } catch (error) {
    if (nodeCodeOf(error) === 'ENOENT') fail(error);
    throw error;
  }
  // Checks the earlier build and not the links: a file system without links copies files with rounded times.
  const changed = new Set(changedFiles(folder, state));
  if (files.some((file) => changed.has(file))) {
    fail('another build has replaced it at the same time. Run the build again');
  }
}

/**
 * Copies `public/` into a build, without system files. With links, an edit in the published folder would change the originals.
 */
async function copyPublicFiles({ root, folder }: BuildPlace): Promise<void> {
  const files = path.join(root, 'public');
  const filter = (file: string) => !isSystemFile(file);
  if (existsSync(files)) await cp(files, folder, { recursive: true, dereference: true, filter });
}

function printNotice(error: unknown): void {
  const cause = error instanceof Error ? error.message : String(error);
  console.log(`The page program cannot be used (${cause}): Astro renders all pages.`);
}

export function createStalePageRenderer(options: StalePageRendererOptions): PageRenderer {
  const { place, cache, engine, narrow = (selection) => selection } = options;
  const { root, folder, target } = place;
  const compiler = createProgramCompiler(root, folder, engine);
  let done: { stale: StalePages; pages: ReadonlyMap<string, PageFacts> } | undefined;

  return {
    prepare: (site) => compiler.prepare(site),

    async isPublished(source) {
      if (options.previous !== undefined) return false;
      if (cache.get('facts', inputsFact)?.hash !== hashOfInputs(source, place)) return false;
      const state = getDistState(cache);
      const count = existsSync(target) ? listFiles(target).length : 0;
      return count === Object.keys(state).length && changedFiles(target, state).length === 0;
    },

    async render(source) {
      const { publication } = source;
      const { site } = publication;
      if (!site) throw new Error('content without a valid content/site.yaml is not rendered');
      const addresses = createAddresses(site.data.address);
      const navigation = navigationOf(publication);
      const settings = hashOfSite(engine, site, navigation);
      const previous = previousOf(options);
      const { isUnchanged } = previous;

      // This process is idle until the program has been compiled.
      const stories = publication.entries.filter((entry) => isOf(entry, 'articles'));
      const files = stories.map(({ file }) => file);
      await findNearWords(publication.entries, files, source);
      const program = await compiler.ready().catch(printNotice);
      if (!program) {
        await rm(folder, { recursive: true, force: true });
        return createPlainRenderer(root, folder).render(source);
      }
      const stale = createStalePages({ cache, base: addresses.base, settings, isUnchanged });
      const content = createContent(source, narrow(stale));
      setContent(content);
      const shared = { navigation, withdrawn: content.withdrawn };
      const hasSpareFolders = takeSpareFolders(root, folder);
      linkProgramFiles(program.folder, folder);
      await copyPublicFiles(place);
      const cacheFile = cache.file;
      const pages = await renderPages({ program, cacheFile, folder, addresses, shared });
      linkUnchanged(previous, folder, [...stale.fresh.keys()]);
      if (hasSpareFolders) removeEmptyFolders(folder);
      done = { stale, pages };
      const fresh = [...stale.fresh].filter(([file]) => file.endsWith('.html'));
      return { pages: new Map([...fresh, ...pages]), rendered: pages.size };
    },

    record(source, files, isFinal) {
      // Astro has rendered all pages: nothing is known about them.
      if (!done) return () => undefined;
      const { stale, pages } = done;
      const state = readStates(folder, files);
      const hash = isFinal ? hashOfInputs(source, place) : '';
      return () =>
        cache.transaction(() => {
          setPageFacts(cache, stale, pages);
          setDistState(cache, state);
          cache.set('facts', inputsFact, { hash, value: '' });
        });
    },

    discard: (replaced) => spareFolders(root, replaced),

    close: () => compiler.close(),
  };
}
