/** What readers see is a whole site, whatever happens to a build, and the next build knows nothing of it. */
import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { article, articles } from '../../support/papers/articles.ts';
import { buildOnOneCore } from '../../support/sites/one-core.ts';
import { startScript, type Killable } from '../../support/sites/running.ts';
import {
  buildSite,
  emptyContent,
  makeSite,
  type Files,
  type Site,
} from '../../support/sites/site.ts';

const environment = { SOURCE_DATE_EPOCH: '1600000000' };

/** Two states of the content, between which an editor goes back and forth. */
const states: readonly Files[] = ['One version.', 'Another version.'].map((body) =>
  article({ slug: 'story-4', keys: { headline: body }, body }),
);

let site: Site;
/** What a clean build publishes of each state. */
const wanted: Record<string, string>[] = [];

/** The folders that builds work in. */
async function buildFolders(): Promise<string[]> {
  const names = await readdir(path.join(site.root, '.astro')).catch(() => []);
  return names.filter((name) => name.startsWith('build-'));
}

async function build(): Promise<void> {
  const { code, output } = await site.build(environment);
  expect(code, output).toBe(0);
}

beforeAll(async () => {
  site = await buildSite({ ...emptyContent, ...articles(8), ...states[0] }, environment);
  wanted.push(await site.hashes());
  await site.write({ ...states[1] });
  await site.forgetBuilds('program', 'cards');
  await build();
  wanted.push(await site.hashes());
  await site.write({ ...states[0] });
  await build();
  expect(await site.hashes()).toEqual(wanted[0]);
  return () => site.remove();
});

/** A moment at which a build is killed. */
interface Moment {
  what: string;
  /** Whether the build finds nothing of earlier ones but `dist/`. */
  isCold: boolean;
  /** Resolves when the moment has come, or when the build has ended. */
  comes(build: Killable): Promise<void>;
}

/** The moment at which a build has made a file with such a path in the folder that it works in. */
const appears = (what: string, file: RegExp, isCold = false): Moment => ({
  what: `when ${what} is there${isCold ? ', without a cache,' : ''}`,
  isCold,
  async comes({ hasEnded }) {
    const before = new Set(await buildFolders());
    const isThere = async () => {
      for (const folder of (await buildFolders()).filter((one) => !before.has(one))) {
        const place = path.join(site.root, '.astro', folder);
        const files = await readdir(place, { recursive: true }).catch(() => []);
        if (['', ...files].some((made) => file.test(made))) return true;
      }
      return false;
    };
    while (!hasEnded() && !(await isThere())) await setTimeout(5);
  },
});

/** In the order in which a build makes what they wait for. By the clock, most would come while Node loads the code. */
const moments: readonly Moment[] = [
  appears('its folder', /^$/),
  appears('its first script', /\.js$/),
  appears('its first page', /\.html$/),
  appears('its lexicon', /lexicon[\\/][0-9a-f]+$/),
  appears('its sitemap', /sitemap-index\.xml$/),
  appears('its page program', /prerender-entry/, true),
  appears('its sitemap', /sitemap-index\.xml$/, true),
];

describe('a build that is killed', () => {
  let state = 0;
  /** Of how many builds folders were left. */
  let cutOff = 0;

  it.each(moments)('$what leaves a whole site', async ({ comes, isCold }) => {
    state = 1 - state;
    await site.write({ ...states[state] });
    if (isCold) await site.forgetCaches();
    const running = startScript(site.root, 'build', environment);
    await comes(running);
    await running.kill();
    if ((await buildFolders()).length > 0) cutOff += 1;
    expect(wanted).toContainEqual(await site.hashes());
  });

  it('leaves nothing that the next build does not put right or clear away', async () => {
    expect(cutOff, 'builds that were killed while they worked').toBeGreaterThan(4);
    await site.write({ ...states[1] });
    await build();
    expect(await site.hashes()).toEqual(wanted[1]);
    expect(await buildFolders()).toEqual([]);
  });

  it('in the middle of replacing the site leaves one that the next build puts back', async () => {
    // The moment between two renames is too short to be met: this is how it leaves the folders.
    await site.write({ ...states[1] });
    await build();
    const aside = path.join(site.root, '.astro/build-99999999-previous1');
    await rename(path.join(site.root, 'dist'), aside);
    await build();
    expect(await site.hashes()).toEqual(wanted[1]);
    expect(existsSync(aside)).toBe(false);
  });
});

it('two builds at once both succeed, and the site is that of one', async () => {
  await site.write({ ...states[0] });
  await site.forgetBuilds();
  await Promise.all([build(), build()]);
  expect(await site.hashes()).toEqual(wanted[0]);
  await site.write({ ...states[1] });
  await Promise.all([build(), build()]);
  expect(await site.hashes()).toEqual(wanted[1]);
  await build();
  expect(await site.hashes()).toEqual(wanted[1]);
  expect(await buildFolders()).toEqual([]);
});

it('on one core a clean build publishes everything', async () => {
  const own = await makeSite({ ...emptyContent, ...articles(8), ...states[0] });
  onTestFinished(() => own.remove());
  await own.forgetBuilds();
  const { code, output } = await buildOnOneCore(own);
  expect(code, output).toBe(0);
  expect(Object.keys(await own.hashes())).toEqual(Object.keys(wanted[0] ?? {}));
});
