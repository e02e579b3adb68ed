import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCompactLexicon, type CompactLexicon } from '../../src/names/compact-lexicon.ts';
import type { LexiconRoot, NameDetails } from '../../src/names/files.ts';
import { lexiconBudget } from '../support/budgets.ts';
import { buildSite, type Site } from '../support/site.ts';

let site: Site;
let root: LexiconRoot;
let lexicon: CompactLexicon;

const fileOf = (name: string) => `lexicon/${root.edition}/${name}`;

beforeAll(async () => {
  site = await buildSite('real', { BASE_PATH: '/sub/' });
  root = JSON.parse(await site.read('lexicon/root.json')) as LexiconRoot;
  lexicon = openCompactLexicon(async (group) =>
    root.groups.split(' ').includes(group) ? site.read(fileOf(`${group}.txt`)) : undefined,
  );
  return () => site.remove();
});

describe('the lexicon in dist', () => {
  it.each([
    ['haqani', 'people/siraj-haqqani'],
    ['kiani', 'people/ashfaq-parvez-kayani'],
    ['alqaida', 'organisations/al-qaeda'],
    ['wazeeristan', 'places/north-waziristan'],
    ['Petraeus', 'people/david-petraeus'],
  ])('%s is %s, which has a page', async (typed, page) => {
    const [first] = await lexicon.lookup(typed, 5);
    expect(`${first?.kind}/${first?.id}`).toBe(page);
    expect(await site.built()).toContain(`${page}/index.html`);
  });

  it.each(['zia ul haq', 'isis', 'zzzz', 'hammer'])('%s is nobody', async (typed) => {
    expect(await lexicon.lookup(typed, 5)).toEqual([]);
  });

  it('never reads a word of a story otherwise', async () => {
    for (const word of ['short-term', 'region', 'insurgents', 'military']) {
      expect((await lexicon.lookup(word, 5)).filter(({ how }) => how === 'spelling')).toEqual([]);
    }
  });

  it('has what the card of each name says besides', async () => {
    const details = JSON.parse(await site.read(fileOf('people/siraj-haqqani.json'))) as NameDetails;
    expect(details).toEqual({
      role: 'Afghan Taliban militant commander',
      articles: [
        {
          headline: 'Pakistan and U.S. at odds',
          path: '/sub/news/pakistan-us-at-odds-over-taliban-leader/',
          date: '15 December 2009',
        },
      ],
    });
    const files = await site.built();
    const count = (test: RegExp) => files.filter((file) => test.test(file)).length;
    expect(count(/^lexicon\/.+\.json$/)).toBe(
      1 + count(/^(people|places|organisations)\/.+\.html$/),
    );
  });

  it('has the shards that its root names', async () => {
    const shards = (await site.built()).filter((file) => /^lexicon\/.+\.txt$/.test(file));
    expect(shards).toEqual(root.groups.split(' ').map((group) => fileOf(`${group}.txt`)));
  });

  it('costs the reader no more than its budget', async () => {
    const rules = (await site.built()).filter((file) => /compact-lexicon\..+\.js$/.test(file));
    expect(rules).toHaveLength(1);
    const bytes = gzipSync(await site.read(rules[0] ?? ''), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(lexiconBudget.rules);
  });
});

it('another name gives another edition', async () => {
  await site.patch('content/people/siraj-haqqani.md', 'name: Siraj Haqqani', 'name: S. Haqqani');
  await site.run('build', { BASE_PATH: '/sub/' });
  const other = JSON.parse(await site.read('lexicon/root.json')) as LexiconRoot;
  expect(other.edition).not.toBe(root.edition);
});
