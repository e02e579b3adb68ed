import { afterEach, expect, it, vi } from 'vitest';
import { articlesBySlug } from '../../../../src/model/reading-on/articles-by-slug.ts';
import { bundleFile } from '../../../../src/names/files/details-bundle.ts';
import { lexiconFiles } from '../../../../src/names/files/lexicon-files.ts';
import { nameLookup } from '../../../../src/search/query/name-lookup.ts';
import { sampleName } from '../../samples.ts';

const folder = 'https://paper.example/lexicon/';

/** Publishes a lexicon of one name under an edition. */
async function publish(name: string, edition: string) {
  const { shards, bundles } = await lexiconFiles({
    names: [sampleName(name)],
    byName: articlesBySlug([], () => []),
    authors: [],
    byAuthor: articlesBySlug([], () => []),
    plainWords: [],
    withForms: async (names) => names,
    dates: { day: String },
  });
  const groups = [...shards.keys()].join(' ');
  const root = { edition, groups, bundles: bundles.length };
  const files = new Map([[`${folder}root.json`, JSON.stringify(root)]]);
  for (const [group, text] of shards) files.set(`${folder}${edition}/${group}.txt`, text);
  for (const [number, text] of bundles.entries()) {
    files.set(`${folder}${edition}/${bundleFile(number)}`, text);
  }
  return { root, files };
}

/** Serves files; what was asked for is noted, as paths from the folder. */
function serve(files: ReadonlyMap<string, string>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace(folder, ''));
    const text = files.get(address);
    return new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 });
  });
  return asked;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const old = await publish('Siraj Haqqani', 'old');
const current = await publish('Ashfaq Kayani', 'new');

it('what the page knows need not be asked for', async () => {
  const asked = serve(current.files);
  const lookup = nameLookup(folder, current.root);
  const [match] = await lookup.find('kiani');
  expect(match).toMatchObject({ id: 'ashfaq-kayani' });
  expect(asked).toEqual(['new/K.txt']);
  expect(await lookup.details(match!)).toEqual({ role: 'someone', articles: [] });
});

it('a page that knows nothing asks for the root', async () => {
  const asked = serve(current.files);
  expect(await nameLookup(folder).find('kiani')).toMatchObject([{ id: 'ashfaq-kayani' }]);
  expect(asked).toEqual(['root.json', 'new/K.txt']);
});

it('a page from before the newest edition finds its names, in all that it asks at once', async () => {
  const asked = serve(current.files);
  const lookup = nameLookup(folder, { ...old.root, groups: current.root.groups });
  const found = await Promise.all([lookup.find('kiani'), lookup.find('kayani')]);
  expect(found).toMatchObject([[{ id: 'ashfaq-kayani' }], [{ id: 'ashfaq-kayani' }]]);
  expect(asked.filter((file) => file === 'root.json')).toHaveLength(1);
});

it('the details of a name are those of the newest edition', async () => {
  serve(old.files);
  const lookup = nameLookup(folder, old.root);
  const [match] = await lookup.find('haqani');
  serve((await publish('Siraj Haqqani', 'new')).files);
  expect(await lookup.details(match!)).toEqual({ role: 'someone', articles: [] });
});

it('the details of a name are asked for once, and again after a failure', async () => {
  const lookup = nameLookup(folder, current.root);
  serve(current.files);
  const [match] = await lookup.find('kiani');
  serve(new Map());
  expect(await lookup.details(match!)).toBeUndefined();
  const asked = serve(current.files);
  for (let times = 0; times < 3; times += 1) {
    expect(await lookup.details(match!)).toEqual({ role: 'someone', articles: [] });
  }
  expect(asked).toEqual(['root.json', 'new/details/0.json']);
});

it('without its files a query fails, and the next one tries again', async () => {
  serve(new Map());
  const lookup = nameLookup(folder, current.root);
  await expect(lookup.find('kiani')).rejects.toThrow('404');
  expect(await lookup.suggest('kiani', 5)).toEqual([]);
  serve(current.files);
  expect(await lookup.find('kiani')).toMatchObject([{ id: 'ashfaq-kayani' }]);
});
