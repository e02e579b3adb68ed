import { rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportedProblems } from '../../support/built/reports.ts';
import type { Outcome } from '../../support/sites/commands.ts';
import { emptyContent, makeSite, type Files, type Site } from '../../support/sites/site.ts';
import { amendmentBrokenCases } from './amendment-broken-cases.ts';
import { brokenCases, type Expected } from './broken-cases.ts';
import { frontMatterBrokenCases } from './front-matter-broken-cases.ts';
import { directiveBrokenCases } from './directive-broken-cases.ts';
import { furnitureBrokenCases } from './furniture-broken-cases.ts';
import { htmlBrokenCases } from './html-broken-cases.ts';
import { fileBrokenCases } from './file-broken-cases.ts';
import { frontBrokenCases } from './front-broken-cases.ts';
import { nameBrokenCases } from './name-broken-cases.ts';
import { pictureBrokenCases } from './picture-broken-cases.ts';
import { slipBrokenCases } from './slip-broken-cases.ts';
import { textBrokenCases } from './text-broken-cases.ts';

let site: Site;

beforeAll(async () => {
  const own = await makeSite({});
  site = own;
  return () => own.remove();
});

/** Builds a site that nothing is left in of the one before. */
async function build(content: Files, environment?: Record<string, string>): Promise<Outcome> {
  for (const folder of ['content', 'public']) {
    await rm(path.join(site.root, folder), { recursive: true, force: true });
  }
  await site.forgetBuilds('program');
  await site.write(emptyContent);
  await site.write(content);
  const outcome = await site.build(environment);
  expect(await site.built(), 'what was published').toEqual([]);
  return outcome;
}

function expectReport(outcome: Outcome, expected: readonly Expected[]) {
  expect(outcome.code).not.toBe(0);
  const found = reportedProblems(outcome);
  for (const { place, what, fix } of expected) {
    const ofPlace = found.filter(({ sentence }) => sentence.startsWith(`${place} `));
    expect(ofPlace, outcome.output).toContainEqual({
      sentence: expect.stringContaining(what),
      why: expect.stringMatching(/\S/),
      fix: expect.stringContaining(fix),
    });
  }
  expect(found, outcome.output).toHaveLength(expected.length);
  expect(outcome.output, 'a stack trace').not.toMatch(/^\s+at |node:internal|node_modules/m);
}

describe('an editor reads where a fault is, what it is and how to fix it', () => {
  it.each(brokenCases)('$fault', async ({ files, expected }) => {
    expectReport(await build(files), expected);
  });

  it('of all faults of all files in one run, with their number at the end', async () => {
    const all = [
      ...brokenCases,
      ...fileBrokenCases,
      ...frontBrokenCases,
      ...pictureBrokenCases,
      ...furnitureBrokenCases,
      ...htmlBrokenCases,
      ...textBrokenCases,
      ...frontMatterBrokenCases,
      ...nameBrokenCases,
      ...amendmentBrokenCases,
      ...directiveBrokenCases,
      ...slipBrokenCases,
    ];
    const expected = all.flatMap((one) => one.expected);
    const files = new Set(expected.map(({ place }) => place.replace(/:\d+$/, '')));
    const outcome = await build(Object.assign({}, ...all.map((one) => one.files)) as Files);
    expectReport(outcome, expected);
    expect(outcome.output).toContain(`${expected.length} problems in ${files.size} files.`);
  });
});

describe('a publisher reads what is wrong with the settings', () => {
  it.each([
    { SITE_URL: 'www.example.org' },
    { SITE_URL: 'ftp://example.org/' },
    { BASE_PATH: 'two words' },
    { BASE_PATH: '//other.example/' },
  ])('%o', async (environment: Record<string, string>) => {
    const [[variable = '', value = ''] = []] = Object.entries(environment);
    const what = `overridden by ${variable}=${value}, which is not`;
    const fix = `Set ${variable} to`;
    expectReport(await build({}, environment), [{ place: 'content/site.yaml', what, fix }]);
  });

  it('a site.yaml that is not there', async () => {
    const expected = [{ place: 'content/site.yaml', what: 'cannot be read', fix: 'Check that' }];
    expectReport(await build({ 'content/site.yaml': null }), expected);
  });

  it('a site.yaml that is not YAML', async () => {
    const expected = [
      {
        place: 'content/site.yaml:2',
        what: 'a key appears twice: title',
        fix: 'line 1, title: A, or line 2',
      },
    ];
    expectReport(await build({ 'content/site.yaml': 'title: A\ntitle: B\n' }), expected);
  });
});
