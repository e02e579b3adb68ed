/** Before the browser tests: find a browser, build the sites and serve them. Afterwards: remove them. */
import path from 'node:path';
import { findBrowser, type BrowserLaunch } from './browser.ts';
import { articles } from './articles.ts';
import { fiftyStories, urduPaper } from './e2e-content.ts';
import { picturesPaper } from './e2e-pictures.ts';
import { furnishedPaper } from './furnished-paper.ts';
import { frontsEnvironment, manyFronts } from './many-fronts.ts';
import openRunFolder, { sharedSite } from './run-folder.ts';
import { buildSite, emptyContent, type Files } from './site.ts';
import { serveFolder } from './static-server.ts';

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
  const publish = async (
    content: 'real' | Files,
    base = '/',
    environment: Record<string, string> = {},
  ) => {
    // At one address, all start with the page program of the run folder.
    const site = await buildSite(content, {
      SITE_URL: 'https://test.example',
      BASE_PATH: base,
      ...environment,
    });
    cleanUps.push(() => site.remove());
    return serve(site.root, base);
  };

  try {
    cleanUps.push(await openRunFolder());
    const fifty = await fiftyStories();
    const shapes = await picturesPaper();
    const fronts = await manyFronts();
    const built = await Promise.allSettled([
      publish('real'),
      publish('real', '/sub/dir/'),
      publish(fifty),
      publish({ ...emptyContent, ...articles(120) }),
      publish(urduPaper()),
      sharedSite('sample').then(({ root }) => serve(root, '/')),
      publish(shapes),
      publish(furnishedPaper()),
      publish(fronts, '/', frontsEnvironment),
    ]);
    const folders = built.map((result) => {
      if (result.status === 'rejected') throw result.reason;
      return result.value;
    });
    const names = [
      'real',
      'underBase',
      'fifty',
      'archive',
      'urdu',
      'sample',
      'pictures',
      'furnished',
      'fronts',
    ];
    const sites = Object.fromEntries(
      names.map((name, index) => [name, folders[index]]),
    ) as Surroundings['sites'];
    process.env[variable] = JSON.stringify({ browser, sites } satisfies Surroundings);
    return cleanUp;
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
