import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
  openCompactLexicon,
  type CompactLexicon,
} from '../../../src/names/lexicon/compact-lexicon.ts';
import { bundleFile, bundleOf } from '../../../src/names/files/details-bundle.ts';
import type { DetailsBundle, LexiconRoot } from '../../../src/names/files/files.ts';
import { readShard } from '../../../src/names/lexicon/shard.ts';
import { article } from '../../support/papers/articles.ts';
import { lexiconBudget } from '../../support/built/budgets.ts';
import { attribute, readPage } from '../../support/built/pages.ts';
import { sharedSite, type SharedSite } from '../../support/sites/run-folder.ts';
import { buildSite, emptyContent, type Files } from '../../support/sites/site.ts';
import { loadReadings } from '../../../src/names/scripts/load-readings.ts';

let site: SharedSite;
let root: LexiconRoot;
let lexicon: CompactLexicon;

/** What the card of a name says, by `<kind>/<id>`. */
async function detailsIn(own: SharedSite, key: string) {
  const { edition, bundles } = JSON.parse(await own.read('lexicon/root.json')) as LexiconRoot;
  const text = await own.read(`lexicon/${edition}/${bundleFile(bundleOf(key, bundles))}`);
  return (JSON.parse(text) as DetailsBundle)[key];
}

const fileOf = (name: string) => `lexicon/${root.edition}/${name}`;

beforeAll(async () => {
  site = await sharedSite('realInFolder');
  root = JSON.parse(await site.read('lexicon/root.json')) as LexiconRoot;
  lexicon = openCompactLexicon(
    async (group) =>
      root.groups.split(' ').includes(group) ? site.read(fileOf(`${group}.txt`)) : undefined,
    loadReadings,
  );
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

  it.each(['zia ul haq', 'isis', 'zzzz', 'hammer'])('%s is no name', async (typed) => {
    expect(await lexicon.lookup(typed, 5)).toEqual([]);
  });

  it('never reads a word of a story otherwise', async () => {
    for (const word of ['short-term', 'region', 'insurgents', 'military']) {
      expect((await lexicon.lookup(word, 5)).filter(({ how }) => how === 'spelling')).toEqual([]);
    }
  });

  it('has what the card of each name shows in addition', async () => {
    expect(await detailsIn(site, 'people/siraj-haqqani')).toEqual({
      role: 'Afghan Taliban militant commander',
      articles: [
        {
          headline: 'Pakistan and U.S. at odds',
          path: '/sub/dir/news/pakistan-us-at-odds-over-taliban-leader/',
          date: '15 December 2009',
        },
      ],
    });
  });

  it('has the details of every name, in the files that its root counts', async () => {
    const files = await site.built();
    const names = files.filter((file) =>
      /^(people|places|organisations)\/[^/]+\/.+\.html$/.test(file),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const file of names) {
      const key = file.replace('/index.html', '');
      expect(await detailsIn(site, key), key).toHaveProperty('role');
    }
    const bundles = files.filter((file) => file.startsWith(fileOf('details/')));
    expect(bundles).toHaveLength(root.bundles);
    expect(root.bundles).toBeLessThan(names.length);
  });

  it('has the shards that its root names', async () => {
    const shards = (await site.built()).filter((file) => /^lexicon\/.+\.txt$/.test(file));
    expect(shards).toEqual(root.groups.split(' ').map((group) => fileOf(`${group}.txt`)));
  });

  it('is known to the page of the search', async () => {
    const panel = (await readPage(site, 'search/index.html')).one('div', { class: 'search' });
    expect(attribute(panel, 'data-lexicon')).toBe('/sub/dir/lexicon/');
    expect(attribute(panel, 'data-edition')).toBe(root.edition);
    expect(attribute(panel, 'data-groups')).toBe(root.groups);
  });

  it('costs the reader no more than its budget', async () => {
    const files = await site.built();
    const bytesOf = async (module: string) => {
      const scripts = files.filter((file) => new RegExp(`/${module}\\..+\\.js$`).test(file));
      expect(scripts).toHaveLength(1);
      return gzipSync(await site.read(scripts[0] ?? ''), { level: 9 }).length;
    };
    expect(await bytesOf('compact-lexicon')).toBeLessThanOrEqual(lexiconBudget.rules);
    expect(await bytesOf('script-readings')).toBeLessThanOrEqual(lexiconBudget.readings);
    expect(await bytesOf('other-scripts')).toBeLessThanOrEqual(lexiconBudget.otherScripts);
    expect(await bytesOf('han-readings')).toBeLessThanOrEqual(lexiconBudget.hanReadings);
    expect(await bytesOf('han-sounds')).toBeLessThanOrEqual(lexiconBudget.hanSounds);
  });
});

/** A story whose text alone names the person, in one of the ways in which names are found. */
const naming = (day: number, body: string, keys: Record<string, string> = {}): Files =>
  article({
    slug: `day-${day}`,
    keys: { headline: `Day ${day}`, published: `2020-05-0${day}T09:30:00+00:00`, ...keys },
    body,
  });

it('a name’s stories are those that list it or mention it, and that are public', async () => {
  const own = await buildSite({
    ...emptyContent,
    'content/people/asma-khan.md':
      '---\nname: Asma Khan\nrole: Engineer\naliases: [A. Khan]\n---\n',
    'content/people/nobody-yet.md': '---\nname: Nobody Yet\nrole: Newcomer\n---\n',
    ...naming(1, 'Nothing of her.', { people: '[asma-khan]' }),
    ...naming(2, 'It was Asma Khan. Khan left.'),
    ...naming(3, 'It was A. Khan.'),
    ...naming(4, 'It was [she](/people/asma-khan/).'),
    ...naming(5, 'It was somebody else.'),
    ...naming(6, 'It was Asma Khan.', { draft: 'true' }),
    ...naming(7, 'It was Asma Khan.', { published: '2999-05-04T09:30:00+00:00' }),
  });
  onTestFinished(() => own.remove());
  const { edition, groups } = JSON.parse(await own.read('lexicon/root.json')) as LexiconRoot;
  const shards = groups.split(' ').map((group) => own.read(`lexicon/${edition}/${group}.txt`));
  const names = (await Promise.all(shards)).flatMap((text) => readShard(text).names);
  const people = names.filter(({ kind }) => kind === 'people');
  expect(Object.fromEntries(people.map(({ id, articles }) => [id, articles]))).toEqual({
    'asma-khan': 4,
    'nobody-yet': 0,
  });
  const storiesOf = async (id: string) =>
    (await detailsIn(own, `people/${id}`))?.articles.map(({ headline }) => headline);
  expect(await storiesOf('asma-khan')).toEqual(['Day 4', 'Day 3', 'Day 2']);
  expect(await storiesOf('nobody-yet')).toEqual([]);
});

it('another name gives another edition', async () => {
  const person = (name: string) => `---\nname: ${name}\nrole: Engineer\n---\n`;
  const file = 'content/people/asma-khan.md';
  const own = await buildSite({ ...emptyContent, [file]: person('Asma Khan') });
  onTestFinished(() => own.remove());
  const edition = async () =>
    (JSON.parse(await own.read('lexicon/root.json')) as LexiconRoot).edition;
  const before = await edition();
  await own.write({ [file]: person('A. Khan') });
  expect((await own.build()).code).toBe(0);
  expect(await edition()).not.toBe(before);
});
