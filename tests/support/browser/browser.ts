/** The browser that the browser tests run in: on Linux the one from npm, if it starts; else one that is installed. */
import { access } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** How Playwright starts a browser. */
export interface BrowserLaunch {
  executablePath: string;
  args: string[];
}

/** A browser that may be there: `locate` says where, or throws. */
interface Candidate {
  name: string;
  args: string[];
  locate(): Promise<string>;
}

type Environment = Record<string, string | undefined>;

/** They take less than half the time of a whole browser, which opens a window for each page. */
const linuxShells = ['chromium-headless-shell', 'chrome-headless-shell'];

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPaths = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

const advice = [
  'Install Chromium or Google Chrome (Debian and Ubuntu: `apt install chromium`; macOS: `brew install',
  '--cask google-chrome`; Windows: Microsoft Edge will do), or name a browser that is there:',
  '`BROWSER_PATH=/path/to/chrome npm run test:browser`.',
].join('\n');

/**
 * Finds a browser and starts it once, so that the tests do not begin without one.
 *
 * @param environment `BROWSER_PATH` is the one browser to use, as a path, or `@sparticuz/chromium` for the one from npm;
 *   `PATH` is searched on Linux, where the one from npm comes before whole browsers
 * @throws if none starts; the message has each one that was tried, why it did not, and what to install
 */
export async function findBrowser(environment: Environment = process.env): Promise<BrowserLaunch> {
  const failures: string[] = [];
  for (const candidate of await candidates(environment)) {
    try {
      const launch = { executablePath: await candidate.locate(), args: candidate.args };
      await start(launch);
      return launch;
    } catch (error) {
      failures.push(`  ${candidate.name}: ${cause(error)}`);
    }
  }
  const tried = failures.length > 0 ? failures : ['  none was found'];
  throw new Error(['No browser starts for the browser tests:', ...tried, advice].join('\n'));
}

async function candidates(environment: Environment): Promise<Candidate[]> {
  const named = environment['BROWSER_PATH'];
  if (named === fromNpm.name) return [fromNpm];
  if (named) {
    const locate = async () => {
      if (!(await exists(named))) throw new Error('there is no such file');
      return named;
    };
    return [{ name: `BROWSER_PATH=${named}`, args: [], locate }];
  }
  if (process.platform !== 'linux') return installed(standardPlaces(environment));
  const shells = await installed(onPath(environment, linuxShells));
  return [...shells, fromNpm, ...(await installed(onPath(environment, linuxNames)))];
}

/** The files that are there. */
async function installed(files: readonly string[]): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const file of files) {
    if (await exists(file)) found.push({ name: file, args: [], locate: async () => file });
  }
  return found;
}

function onPath(environment: Environment, names: readonly string[]): string[] {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** On macOS and Windows. */
function standardPlaces(environment: Environment): string[] {
  if (process.platform === 'darwin') {
    const home = environment['HOME'];
    return macPaths.flatMap((file) => (home ? [file, path.join(home, file)] : [file]));
  }
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => environment[name],
  );
  return windowsPaths.flatMap((file) =>
    roots.filter((root) => root !== undefined).map((root) => path.join(root, file)),
  );
}

/** Its package's own list of arguments is left alone: it switches off what keeps pages from each other. */
const fromNpm: Candidate = {
  name: '@sparticuz/chromium',
  args: ['--no-sandbox', '--headless=shell'],
  async locate() {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  },
};

/** Starts a browser and asks it something. Playwright starts it without a sandbox, as root needs. */
async function start(launch: BrowserLaunch): Promise<void> {
  const browser = await chromium.launch({ ...launch, timeout: 60_000 });
  try {
    const page = await browser.newPage();
    const answer = await page.evaluate(() => CSS.supports('inline-size', '1px'));
    if (!answer) throw new Error('it is too old');
  } finally {
    await browser.close();
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Playwright tells the whole story of a start; of it, what the browser itself said, else the first line. */
function cause(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const said = /\[err\] (.+)/.exec(text)?.[1];
  return said ?? text.split('\n')[0] ?? 'no cause is known';
}
