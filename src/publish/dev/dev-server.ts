/** The dev server reads the content again whenever a file changes, and shows problems in place of pages with faults. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { isRunnableDevEnvironment, type Connect, type ViteDevServer } from 'vite';
import { formatFailure } from '../../errors/failure.ts';
import { formatReport } from '../../errors/report.ts';
import { contentFolder } from '../../model/collections.ts';
import { documentEnding, documentKinds } from '../../model/documents.ts';
import { mediaTypes, readSizeAddress } from '../../model/pictures.ts';
import { searchFolder } from '../../model/search/search-format.ts';
import { createAddresses } from '../../model/url.ts';
import { decoded } from '../../schemas/percent-encoding.ts';
import { watchRequests } from './answered-requests.ts';
import type { DevContent, ShownBefore } from './dev-content.ts';
import { hasPaperWords } from '../paper-words.ts';
import { encodeSize } from '../pictures/encode-picture.ts';
import { faultPage } from './fault-page.ts';

interface DevServerOptions {
  /** The project's root. */
  root: string;
  /** The moment that pages show, in milliseconds since 1970. */
  moment: number;
  /** The address of the site, with its folder. */
  address: string;
  report(problems: string): void;
}

/** A file that is being saved may be empty or incomplete at first. In milliseconds. */
const settling = 200;

/** The current module: Vite loads it again when it, or a module that it imports, has changed. */
async function importFresh<Module>({ environments: { ssr } }: ViteDevServer, file: string) {
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no runnable environment');
  return ssr.runner.import<Module>(file);
}

/**
 * Has every page rendered with the current content. All modules run again, because they may have cached content. Only modules
 * with words of the paper are compiled from content.
 */
function reload({ environments }: ViteDevServer): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    for (const [id, module] of moduleGraph.idToModuleMap) {
      if (hasPaperWords(id)) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
  }
}

/** Sends documents, pictures in the sizes that pages ask for, and problems in place of a page that cannot be shown. */
function middleware(
  { root, address }: DevServerOptions,
  current: () => DevContent,
): Connect.NextHandleFunction {
  const { base, path: inside } = createAddresses(address);
  return (request, response, next) => {
    const { problems, faultsInPlaceOf, forwards, pictures: originals, documents } = current();
    const page = `/${(decoded(new URL(request.url ?? '', address).pathname) ?? '').slice(base.length)}`;
    const document = documents.get(page.slice(1));
    const shown = readSizeAddress(page);
    const original = shown && originals.get(shown.folder);
    const forward = forwards.get(page) ?? forwards.get(`${page}/`);
    if (shown && original) {
      response.setHeader('Content-Type', mediaTypes[shown.size.format]);
      const ready = encodeSize({ root, ...original }, shown.size);
      ready.then((bytes) => response.end(bytes)).catch(next);
      return;
    }
    if (document !== undefined) {
      const { mediaType } = documentKinds[documentEnding(document) ?? 'txt'];
      const charset = mediaType.startsWith('text/') ? '; charset=utf-8' : '';
      response.setHeader('Content-Type', mediaType + charset);
      createReadStream(path.join(root, document)).on('error', next).pipe(response);
      return;
    }
    if (forward !== undefined) {
      response.writeHead(302, { Location: encodeURI(inside(forward)) }).end();
      return;
    }
    const faults = faultsInPlaceOf(page);
    // While the settings have faults they are shown in place of each page, but not of its scripts and styles.
    const isPage = page.endsWith('/') || request.headers.accept?.includes('text/html') === true;
    if (faults && isPage) {
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(faultPage(faults, problems, base));
    } else next();
  };
}

/** Reads the content, and again whenever a file of it, or the code that reads and renders it, changes. */
export async function serveContent(
  server: ViteDevServer,
  options: DevServerOptions,
): Promise<void> {
  const { root, moment, address, report } = options;
  const read = async (shown?: ShownBefore): Promise<DevContent> => {
    type Module = typeof import('./dev-content.ts');
    const fresh = await importFresh<Module>(server, '/src/publish/dev/dev-content.ts');
    const found = await fresh.readDevContent(root, moment, shown);
    if (found.problems.length > 0) report(formatReport(found.problems));
    return found;
  };
  let content = await read();
  const requests = watchRequests();
  server.middlewares.use(requests.middleware);
  const update = async () => {
    const found = await read(content);
    // Set without waiting, so that no page mixes old query results with the new content.
    reload(server);
    const replaced = content;
    content = found;
    // A page that is being rendered may still need the content before this one.
    requests
      .ended()
      .then(() => replaced.close())
      .catch((error: unknown) => report(formatFailure(error)));
  };
  const { path: inside } = createAddresses(address);
  const index = path.join(root, 'dist', searchFolder);
  server.middlewares.use(inside(`/${searchFolder}`), sirv(index, { dev: true }));
  server.middlewares.use(middleware(options, () => content));

  const watched = [contentFolder, 'public', 'src'].map((name) => path.join(root, name, '/'));
  let waiting: NodeJS.Timeout | undefined;
  let updating = Promise.resolve();
  server.watcher.add(path.join(root, contentFolder));
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((folder) => file.startsWith(folder))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      updating = updating.then(update).catch((error: unknown) => report(formatFailure(error)));
    }, settling);
  });
}
