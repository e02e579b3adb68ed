/** What the test files of one run share: a page program, and sites that are built once. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { samplePaper, sampleEnvironment } from '../../sample/paper.ts';
import { article, articles } from '../papers/articles.ts';
import { openPool, putPictures, putProgram, sharePictures } from './compiled-program.ts';
import { documentedDirectives } from '../papers/documented-directives.ts';
import { openEngine } from './engine-links.ts';
import { furnishedPaper, partInUrdu, seriesOfOne } from '../papers/furnished-paper.ts';
import { places } from './places.ts';
import {
  buildMade,
  emptyContent,
  makeSite,
  projectRoot,
  siteAt,
  type Files,
  type Site,
} from './site.ts';

const variable = 'BROADSHEET_TESTS_RUN';

/** A site that several test files read: none of them may change it. */
export type SharedSite = Pick<Site, 'root' | 'read' | 'built'>;

interface Recipe {
  content: 'real' | Files | (() => Promise<Files>);
  environment?: Record<string, string>;
  /** Whether it has many pictures and is built in several stages. */
  hasManyPictures?: true;
}

const [atRoot, inFolder] = places;

const recipes = {
  /** It compiles what the others start with, and draws cards of theirs. Without a name, a build does without the dictionary. */
  first: {
    content: {
      ...emptyContent,
      ...article(),
      ...articles(50),
      'content/people/somebody.md': '---\nname: Somebody\nrole: Somebody\n---\n',
    },
  },
  /** No article. */
  empty: { content: emptyContent },
  /** The project's own content, at the root of its host. */
  real: { content: 'real', environment: atRoot.environment },
  /** The same in a folder of another host. */
  realInFolder: { content: 'real', environment: inFolder.environment },
  /** A paper whose stories have all that can be printed in a text and around it. */
  furnished: {
    content: async () => ({
      ...furnishedPaper(),
      ...partInUrdu,
      ...seriesOfOne,
      ...(await documentedDirectives()),
    }),
  },
  /**
   * The sample paper, at the address of the first, so that it starts with its page program. Its photographs are small: to
   * encode the large ones takes a minute.
   */
  sample: {
    content: () => samplePaper({ mostWidth: 800 }),
    environment: { ...sampleEnvironment, SITE_URL: 'https://test.example' },
    hasManyPictures: true,
  },
} satisfies Record<string, Recipe>;

export type SharedName = keyof typeof recipes;

/**
 * Makes the folder of a test run, with a site whose page program and cached texts the others start with. Within `npm test`
 * all stages have one.
 *
 * @returns removes the folder, if this call has made it
 * @throws with what the build printed, if that site cannot be built
 */
export default async function openRunFolder(): Promise<() => Promise<void>> {
  if (process.env[variable]) return async () => undefined;
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-run-'));
  process.env[variable] = folder;
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const engine = openEngine(projectRoot, folder);
    await openPool(projectRoot, folder);
    await putProgram(engine);
    await sharedSite('first');
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}

/** A shared site. The first test file that asks for it builds it, in whatever process, and the others wait. */
export async function sharedSite(name: SharedName): Promise<SharedSite> {
  const folder = process.env[variable];
  if (!folder) throw new Error('the global set-up of the tests has not run');
  const root = path.join(folder, name);
  const failure = `${root}.failed`;
  if (await isFirst(`${root}.claimed`)) await build(recipes[name], root, failure);
  while (!existsSync(root)) {
    if (existsSync(failure)) throw new Error(await readFile(failure, 'utf8'));
    await setTimeout(50);
  }
  return siteAt(root);
}

/** Of all callers in all processes, one makes the folder. */
const isFirst = (claim: string) =>
  mkdir(claim).then(
    () => true,
    () => false,
  );

/** Builds aside: the folder appears when the site is complete. */
async function build(
  { content, environment, hasManyPictures }: Recipe,
  root: string,
  failure: string,
): Promise<void> {
  try {
    const files = typeof content === 'function' ? await content() : content;
    const site = await makeSite(files);
    if (hasManyPictures) putPictures(site.root);
    await buildMade(site, environment);
    if (hasManyPictures) await sharePictures(site.root);
    await rename(site.root, root);
  } catch (error) {
    await writeFile(failure, String(error));
  }
}
