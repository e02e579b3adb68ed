/** Before the browser tests: find a browser, build the sites and serve them. Afterwards: remove them. */
import path from 'node:path';
import { findBrowser, type BrowserLaunch } from './browser.ts';
import { articles } from '../papers/articles.ts';
import { closeBuilders } from '../sites/builders.ts';
import { fiftyStories, longNamed, urduPaper } from './content.ts';
import { picturesPaper } from './pictures-paper.ts';
import { frontsEnvironment, manyFronts } from '../papers/many-fronts.ts';
import openRunFolder, { sharedSite, type SharedName } from '../sites/run-folder.ts';
import { buildSite, type Files } from '../sites/site.ts';
import { serveFolder } from '../sites/static-server.ts';

/** The sites by the name that the tests call them. */
export type SiteName =
  | 'real'
  | 'underBase'
  | 'fifty'
  | 'archive'
  | 'urdu'
  | 'sample'
  | 'pictures'
  | 'furnished'
  | 'fronts';

/** What the tests are told about their surroundings. */
export interface Surroundings {
  browser: BrowserLaunch;
  /** Where each site stands, with a slash at the end. */
  sites: Record<SiteName, string>;
}

const variable = 'BROADSHEET_BROWSER_TESTS';

/** What the set-up has left for the tests, in whatever process they run. */
export function surroundings(): Surroundings {
  const text = process.env[variable];
  if (!text) throw new Error('the set-up of the browser tests has not run');
  return JSON.parse(text) as Surroundings;
}

type CleanUp = () => Promise<void>;

/** Playwright calls it once before all tests, and what it returns once after them. */
export default async function setUp(): Promise<CleanUp> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.executablePath}`);
  const cleanUps: CleanUp[] = [];
  const cleanUp = async () => {
    for (const undo of cleanUps.reverse()) await undo();
  };

  const serve = async (root: string, base: string) => {
    const host = await serveFolder(path.join(root, 'dist'), base);
    cleanUps.push(() => host.close());
    return host.address;
  };
  const publish = async (content: Files, environment: Record<string, string> = {}) => {
    const site = await buildSite(content, environment);
    cleanUps.push(() => site.remove());
    return serve(site.root, '/');
  };
  const serveShared = async (name: SharedName, base = '/') => {
    const { root } = await sharedSite(name);
    return serve(root, base);
  };

  try {
    cleanUps.push(await openRunFolder());
    const fifty = await fiftyStories();
    const shapes = await picturesPaper();
    const fronts = await manyFronts();
    // Those that take the longest come first, so that the cores are busy to the end.
    const publishing: Record<SiteName, Promise<string>> = {
      fronts: publish(fronts, frontsEnvironment),
      sample: serveShared('sample'),
      real: serveShared('real'),
      underBase: serveShared('realInFolder', '/sub/dir/'),
      fifty: publish(fifty),
      archive: publish({ ...longNamed, ...articles(120) }),
      furnished: serveShared('furnished'),
      pictures: publish(shapes),
      urdu: publish(urduPaper()),
    };
    // Sites that are still being built are removed, too.
    await Promise.allSettled(Object.values(publishing));
    const sites = Object.fromEntries(
      await Promise.all(
        Object.entries(publishing).map(async ([name, address]) => [name, await address] as const),
      ),
    ) as Surroundings['sites'];
    closeBuilders();
    process.env[variable] = JSON.stringify({ browser, sites } satisfies Surroundings);
    return cleanUp;
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
