/** What holds for any content of a paper: it is read to its end, and every fault is a problem with its file and line. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatProblem } from '../../../../src/errors/report.ts';
import { readPublication } from '../../../../src/source/read/publication.ts';
import {
  filesOf,
  rightFrontMatter,
  settingsOf,
  type RightCollection,
} from '../../../support/papers/arbitrary-front-matter.ts';
import { article } from '../../../support/papers/articles.ts';
import { propertyRuns } from '../../../support/papers/property-runs.ts';
import { emptyContent } from '../../../support/sites/site.ts';
import { tempFolder } from '../../temp-folder.ts';

const moment = Date.parse('2020-06-01T00:00:00Z');
const others = { ...emptyContent, ...article({ slug: 'other' }) };

async function write(root: string, files: Record<string, Buffer>) {
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), bytes);
  }
}

/** The problems of a paper. A fault of ours is one as well, with a code of its own. */
async function problemsOf(root: string) {
  const { problems } = await readPublication({ root, environment: {}, moment });
  const printed = problems.map((one) => formatProblem(one));
  expect(printed.filter((text) => text.split('\n').length !== 3)).toEqual([]);
  expect(printed.filter((text) => /\[(?:internal-error|render-failed)\]/.test(text))).toEqual([]);
  return problems;
}

it('a paper whose files are what anybody may have written', async () => {
  const collections = Object.keys(rightFrontMatter) as RightCollection[];
  const { seed, numRuns } = propertyRuns(25);
  const root = await tempFolder(others);
  for (const collection of collections) {
    const files = fc.sample(filesOf(collection), { seed, numRuns });
    await write(
      root,
      Object.fromEntries(
        files.map((bytes, index) => [`content/${collection}/${collection}-${index}.md`, bytes]),
      ),
    );
  }
  const problems = await problemsOf(root);
  expect(problems.length).toBeGreaterThan(numRuns);
  expect(problems.filter(({ line }) => line === undefined)).toEqual([]);
});

it.each(['content/site.yaml', 'content/front.yaml'] as const)(
  'a paper with any %s',
  async (file) => {
    const root = await tempFolder(others);
    const found = new Set<boolean>();
    await fc.assert(
      fc.asyncProperty(settingsOf(file), async (bytes) => {
        await write(root, { [file]: bytes });
        const problems = await problemsOf(root);
        found.add(problems.length === 0);
        for (const one of problems) expect(one.file).toBe(file);
      }),
      propertyRuns(40),
    );
    expect(found).toEqual(new Set([true, false]));
  },
);
