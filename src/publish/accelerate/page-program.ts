/**
 * The program that makes pages. Astro builds it of the layouts, the components and the routes, which takes longer than to
 * make one page; where none of them has changed, the one that is kept makes the pages of the next build as well.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { BaseApp } from 'astro/app';
import { isImage } from '../../source/read/files.ts';
import { listBuild } from '../verify/check-pages.ts';
import { linkFiles } from '../link-files.ts';
import { changedOutputs, outputsOf, type Outputs } from './outputs.ts';
import { assetsFolder } from './standing-pages.ts';

/** What a route exports. */
export interface RouteModule {
  getStaticPaths?(): Promise<readonly unknown[]>;
}

/** What Astro notes of the style sheets of each page, by its route. */
export type PageStyles = ReadonlyMap<string, unknown>;

/**
 * Astro's app of a site that is made beforehand (astro, `entrypoints/prerender.js`). It is told what its build knows: of
 * that it needs the style sheets of the pages and where its messages go.
 */
interface PrerenderApp extends BaseApp {
  setInternals(internals: { pagesByKeys: PageStyles; entrySpecifierToBundleMap: unknown }): void;
  setOptions(options: {
    settings: { scripts: readonly never[] };
    logger: { options: { destination: { write(event: { message: string }): void } } };
  }): void;
  routeCache: { clearAll(): void };
  getComponentByRoute(route: RouteData): Promise<RouteModule>;
}

/** The program, loaded. */
export interface PageProgram {
  /** The routes of the site. */
  routes: readonly RouteData[];
  moduleOf(route: RouteData): Promise<RouteModule>;
  /** @param route its pattern. @throws what the page throws, and where it is a page of another kind than was asked for */
  render(route: string, address: URL): Promise<Response>;
  /** Forgets which pages a route has. */
  forgetPages(): void;
}

/** A route that is none of the site: it makes the sizes of pictures (`queries/picture-sizes.ts`). */
export const picturesRoute = '/_pictures';

const codeFolder = 'code';
const filesFolder = 'files';
const noteFile = 'note.json';

/** What is kept of a program besides. */
interface ProgramNote {
  styles: readonly (readonly [page: string, styles: unknown])[];
  /** The files that it brings along, as they were when it was built: they are linked, and may have been written elsewhere. */
  files: Outputs;
}

function readNote(folder: string): ProgramNote {
  return JSON.parse(readFileSync(path.join(folder, noteFile), 'utf8')) as ProgramNote;
}

/** Whether a program is kept there, as it was built. */
export function isProgram(folder: string): boolean {
  if (!existsSync(path.join(folder, noteFile))) return false;
  return changedOutputs(path.join(folder, filesFolder), readNote(folder).files).length === 0;
}

/** The folder in which Astro puts the program, within the build. */
const builtFolder = '.prerender';

/** A picture that was bundled: which of them a site has depends on its pages. */
const isBundledPicture = (file: string) => file.startsWith(`${assetsFolder}/`) && isImage(file);

/**
 * Keeps the program of a build, with the files that it brings along: style sheets, scripts, and what is in `public/`.
 * Programs that are kept beside it are removed.
 *
 * @param build the folder in which Astro has built it
 * @param folder where it is kept
 */
export async function keepProgram(
  build: string,
  folder: string,
  styles: PageStyles,
): Promise<void> {
  const aside = `${path.resolve(build)}-program`;
  const files = (await listBuild(build)).filter(
    (file) => !file.startsWith(`${builtFolder}/`) && !isBundledPicture(file),
  );
  await cp(path.join(build, builtFolder), path.join(aside, codeFolder), { recursive: true });
  linkFiles(build, path.join(aside, filesFolder), files);
  const note: ProgramNote = {
    styles: [...styles].map(([key, page]) => [
      key,
      { styles: (page as { styles: unknown }).styles },
    ]),
    files: outputsOf(path.join(aside, filesFolder), files),
  };
  writeFileSync(path.join(aside, noteFile), JSON.stringify(note));

  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const other = path.join(parent, name);
    if (other !== folder || !isProgram(other)) rmSync(other, { recursive: true, force: true });
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    // It is kept already: it was but a picture that Astro was needed for, or another process was here first.
    rmSync(aside, { recursive: true, force: true });
    if (!isProgram(folder)) throw error;
  }
}

/** Puts the files that a program brings along into a build. */
export async function putProgramFiles(program: string, build: string): Promise<void> {
  const files = path.join(program, filesFolder);
  linkFiles(files, build, await listBuild(files));
}

/** @param folder where the program is kept */
export async function openProgram(folder: string): Promise<PageProgram> {
  const code = path.join(folder, codeFolder);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`no program in ${folder}`);
  const { app } = (await import(pathToFileURL(path.join(code, entry)).href)) as {
    app: PrerenderApp;
  };
  app.setInternals({
    pagesByKeys: new Map(readNote(folder).styles),
    entrySpecifierToBundleMap: new Map(),
  });
  const destination = { write: ({ message }: { message: string }) => console.error(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  // Astro imports the module of a page anew for each: to find that it is loaded takes Node a twentieth of the time of a page.
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loaded ??= load()));
  }
  const routes = app.manifest.routes.map(({ routeData }) => routeData);
  const byPattern = new Map(routes.map((route) => [route.route, route]));
  return {
    routes: routes.filter(({ prerender, origin }) => prerender && origin === 'project'),
    moduleOf: (route) => app.getComponentByRoute(route),
    async render(route, address) {
      const routeData = byPattern.get(route);
      if (!routeData) throw new Error(`no route ${route}`);
      const response = await app.render(new Request(address), { routeData });
      const wanted = route === '/404' ? 404 : 200;
      if (response.status === wanted) return response;
      throw new Error(`${address.pathname} was answered with ${response.status}, not ${wanted}`);
    },
    forgetPages: () => app.routeCache.clearAll(),
  };
}
