/** The content of the dev server: read again whenever a file changes. Problems are reported and stop nothing. */
import path from 'node:path';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { formatFailure } from '../errors/failure.ts';
import { formatReport } from '../errors/report.ts';
import { collectionNames, contentFolder } from '../model/collections.ts';
import { setContent } from '../source/content.ts';
import { createContent } from '../source/create-content.ts';
import { loaderName } from '../source/read/loader.ts';
import { readPublication } from '../source/read/publication.ts';
import type { RenderFiles } from '../source/render/render-file.ts';
import { getText } from '../source/render/rendered-texts.ts';
import { loadAcceleration, plainResults } from './publish.ts';

export interface DevContentOptions {
  /** The project's root. */
  root: string;
  /** The moment that pages show, in milliseconds since 1970. */
  moment: number;
  report(problems: string): void;
}

/** Runs loaders of Astro's collections again. */
type RefreshContent = (options: { loaders: string[] }) => Promise<void>;

export interface DevContent {
  /** Reads the content again whenever a file of it, or the code that renders it, changes. */
  watch(server: ViteDevServer, refreshContent: RefreshContent | undefined): void;
}

/** A file that is being saved may be empty or incomplete at first. In milliseconds. */
const settling = 200;

/** Code of the project as it is now: Vite loads it again when it has changed. */
async function importFresh<Module>(server: ViteDevServer, file: string): Promise<Module> {
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no runnable environment');
  return ssr.runner.import<Module>(file);
}

/** Has every page rendered with what is there now. */
function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}

/** Reads the content for the first time. */
export async function openDevContent(options: DevContentOptions): Promise<DevContent> {
  const { root, moment, report } = options;
  const acceleration = await loadAcceleration();
  const open = () => acceleration?.openResults(root) ?? plainResults();
  const { renderFiles, ...opened } = open();
  let { results } = opened;

  const read = async (readNow: typeof readPublication, render: RenderFiles) => {
    const environment = process.env;
    const given = { root, environment, moment, results, renderFiles: render };
    const publication = await readNow(given);
    const { problems } = publication;
    if (problems.length > 0) report(formatReport(problems));
    const broken = new Set(problems.map(({ file }) => file));
    // A file with problems is shown as it was when it was last rendered, or left out.
    const entries = publication.entries.filter(
      ({ file }) => !broken.has(file) || getText(results.cache, file),
    );
    setContent(createContent({ publication: { ...publication, entries }, ...results }));
  };
  await read(readPublication, renderFiles);

  return {
    watch(server, refreshContent) {
      const isIn = (folder: string, file: string) => file.startsWith(path.join(root, folder, '/'));
      let hasNewCode = false;
      const update = async () => {
        type Reading = typeof import('../source/read/publication.ts');
        type Rendering = typeof import('../source/render/render-file.ts');
        const reading = await importFresh<Reading>(server, '/src/source/read/publication.ts');
        const rendering = await importFresh<Rendering>(server, '/src/source/render/render-file.ts');
        const before = results;
        // Results of other code are stale.
        if (hasNewCode) ({ results } = open());
        hasNewCode = false;
        await read(reading.readPublication, rendering.renderInProcess);
        // At once, so that no page mixes old query results with the new content.
        reload(server);
        if (results !== before) before.cache.close();
        await refreshContent?.({ loaders: collectionNames.map(loaderName) });
      };
      let waiting: NodeJS.Timeout | undefined;
      let updating = Promise.resolve();
      server.watcher.add(path.join(root, contentFolder));
      server.watcher.on('all', (_event, file) => {
        const isCode = isIn('src', file);
        if (!isCode && !isIn(contentFolder, file) && !isIn('public', file)) return;
        hasNewCode ||= isCode;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          updating = updating.then(update).catch((error: unknown) => report(formatFailure(error)));
        }, settling);
      });
    },
  };
}
