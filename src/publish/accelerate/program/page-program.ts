/**
 * The page program: what Astro compiles of layouts, components and routes to render pages. Compiling takes longer than rendering
 * a page, so the program is cached and renders the pages of later builds too.
 *
 * Astro does not document the app that a build renders with. Everything that is relied on is in this file and tested in
 * `tests/contracts/page-program.test.ts`.
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
import { linkFiles } from '../../link-files.ts';
import { listFiles } from '../../../source/read/list-files.ts';
import { changedFiles, readStates, type FileStates } from '../../file-states.ts';

/** What is compiled. Plain data. */
export interface CompileTask {
  /** The project's root. */
  root: string;
  /** The folder of the build. */
  folder: string;
  /** The folder in which the program is cached. */
  program: string;
}

/** What a route exports. */
interface RouteModule {
  getStaticPaths?(): Promise<readonly unknown[]>;
}

/** The style sheets of each page, by its route, as Astro's hook `astro:build:setup` has them. */
export type PageStyles = ReadonlyMap<string, unknown>;

/**
 * Astro's app of a prerendered site (astro, `entrypoints/prerender.js`). It needs what a build knows: the style sheets of the
 * pages, and where messages go.
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
  /** The folder in which it is cached. */
  folder: string;
  /** The routes of the site. */
  routes: readonly RouteData[];
  moduleOf(route: RouteData): Promise<RouteModule>;
  /** @param route its pattern. @throws what the page throws, or if it answers with another status than expected */
  render(route: string, address: URL): Promise<Response>;
  /** Makes routes find their pages again. */
  forgetPages(): void;
}

const codeFolder = 'code';
const filesFolder = 'files';
const noteFile = 'note.json';

/** Data of a program in addition to its files. */
interface ProgramNote {
  styles: readonly (readonly [page: string, styles: unknown])[];
  /** State of the files that it brings along. They are linked into sites, where they might be changed. */
  files: FileStates;
}

function readNote(folder: string): ProgramNote {
  return JSON.parse(readFileSync(path.join(folder, noteFile), 'utf8')) as ProgramNote;
}

/** Whether a folder has a program that is complete and unchanged. */
export function isProgram(folder: string): boolean {
  if (!existsSync(path.join(folder, noteFile))) return false;
  return changedFiles(path.join(folder, filesFolder), readNote(folder).files).length === 0;
}

/** The folder in which Astro puts the program, within the build. */
const builtFolder = '.prerender';

/**
 * Caches the program that Astro has compiled, with the files that it brings along: style sheets and scripts. Removes other
 * programs from the cache.
 */
export async function cacheProgram(
  { folder: build, program }: CompileTask,
  styles: PageStyles,
): Promise<void> {
  const staged = `${path.resolve(build)}-program`;
  const files = listFiles(build).filter((file) => !file.startsWith(`${builtFolder}/`));
  await cp(path.join(build, builtFolder), path.join(staged, codeFolder), { recursive: true });
  linkFiles(build, path.join(staged, filesFolder), files);
  const note: ProgramNote = {
    styles: [...styles].map(([key, page]) => [
      key,
      { styles: (page as { styles: unknown }).styles },
    ]),
    files: readStates(path.join(staged, filesFolder), files),
  };
  writeFileSync(path.join(staged, noteFile), JSON.stringify(note));

  const parent = path.dirname(program);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const other = path.join(parent, name);
    if (other !== program || !isProgram(other)) rmSync(other, { recursive: true, force: true });
  }
  try {
    renameSync(staged, program);
  } catch (error) {
    // Another build has cached the same program first.
    rmSync(staged, { recursive: true, force: true });
    if (!isProgram(program)) throw error;
  }
}

/** Links the files that a program brings along into a build that lacks them. */
export function linkProgramFiles(program: string, build: string): void {
  const files = path.join(program, filesFolder);
  const missing = listFiles(files).filter((file) => !existsSync(path.join(build, file)));
  linkFiles(files, build, missing);
}

/** Loads a program. @param folder in which it is cached */
export async function openProgram(folder: string): Promise<PageProgram> {
  const code = path.join(folder, codeFolder);
  const entry = readdirSync(code).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`${code} has no entry of a page program`);
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(path.join(code, entry)).href)) as {
    app: PrerenderApp;
  };
  app.setInternals({
    pagesByKeys: new Map(readNote(folder).styles),
    entrySpecifierToBundleMap: new Map(),
  });
  const destination = { write: ({ message }: { message: string }) => console.error(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  // Astro imports the module of a route for each page, which takes a twentieth of the time of a page.
  const { pageMap } = app.manifest;
  for (const [component, load] of pageMap ?? []) {
    let loaded: ReturnType<typeof load> | undefined;
    pageMap?.set(component, () => (loaded ??= load()));
  }
  const routes = app.manifest.routes.map(({ routeData }) => routeData);
  const byPattern = new Map(routes.map((route) => [route.route, route]));
  return {
    folder,
    routes: routes.filter(({ prerender, origin }) => prerender && origin === 'project'),
    moduleOf: (route) => app.getComponentByRoute(route),
    async render(route, address) {
      const routeData = byPattern.get(route);
      if (!routeData) throw new Error(`the page program has no route ${route}`);
      const response = await app.render(new Request(address), { routeData });
      const wanted = route === '/404' ? 404 : 200;
      if (response.status === wanted) return response;
      throw new Error(`${address.pathname} has the status ${response.status} instead of ${wanted}`);
    },
    forgetPages: () => app.routeCache.clearAll(),
  };
}
