import { expect, it, vi } from 'vitest';
import { articlesBySlug } from '../../../../src/model/reading-on/articles-by-slug.ts';
import type { Author } from '../../../../src/model/article.ts';
import type { Name } from '../../../../src/model/names/name.ts';
import { openCompactLexicon } from '../../../../src/names/lexicon/compact-lexicon.ts';
import { bundleOf, detailsKey } from '../../../../src/names/files/details-bundle.ts';
import type { DetailsBundle } from '../../../../src/names/files/files.ts';
import { lexiconFiles } from '../../../../src/names/files/lexicon-files.ts';
import { withHiddenForms } from '../../../../src/names/forms/hidden-forms.ts';
import { readShard } from '../../../../src/names/lexicon/shard.ts';
import { sampleArticle, sampleAuthor, sampleName } from '../../samples.ts';
import { loadReadings } from '../../../../src/names/scripts/load-readings.ts';

// Each lexicon is composed with a whole dictionary.
vi.setConfig({ testTimeout: 60_000 });

const haqqani = sampleName('Siraj Haqqani', {
  role: 'Commander',
  aliases: ['Sirajuddin'],
  native: { text: 'حقانی', lang: 'ps', direction: 'rtl' },
});
const kayani = sampleName('Ashfaq Kayani');

const stories = [4, 3, 2, 1].map((day) =>
  sampleArticle(`story-${day}`, {
    title: `Story ${day}`,
    published: `2009-12-0${day}T09:30:00Z`,
    names: [haqqani],
  }),
);

const compose = (
  names: readonly Name[],
  words: readonly string[] = [],
  authors: readonly Author[] = [],
) =>
  lexiconFiles({
    names,
    byName: articlesBySlug(stories, (story) => story.names),
    authors,
    byAuthor: articlesBySlug(stories, (story) => story.authors),
    plainWords: words.map((word) => word.toLowerCase()),
    dates: { day: (moment) => moment.slice(0, 10) },
    withForms: async (all) =>
      all.map((name) => withHiddenForms(name, { otherForms: () => [], foreignNames: () => [] })),
  });

const lexiconOf = ({ shards }: Awaited<ReturnType<typeof compose>>) =>
  openCompactLexicon(async (group) => shards.get(group), loadReadings);

it('a shard has each name with the number of its stories', async () => {
  const { shards } = await compose([haqqani, kayani]);
  const found = [...shards.values()].flatMap((text) => readShard(text).names);
  expect(found).toMatchObject([
    { id: 'siraj-haqqani', aliases: ['Sirajuddin'], native: 'حقانی', articles: 4 },
    { id: 'ashfaq-kayani', articles: 0 },
  ]);
});

it('its details are its role and its three newest stories', async () => {
  const { bundles } = await compose([haqqani, kayani]);
  const story = (day: number) => ({
    headline: `Story ${day}`,
    path: `/news/story-${day}/`,
    date: `2009-12-0${day}`,
  });
  expect(bundles.map((text) => JSON.parse(text) as unknown)).toEqual([
    {
      'people/siraj-haqqani': { role: 'Commander', articles: [story(4), story(3), story(2)] },
      'people/ashfaq-kayani': { role: 'someone', articles: [] },
    },
  ]);
});

it('authors are names, with their roles and the stories that they signed', async () => {
  const desk = sampleAuthor({ slug: 'news-desk', name: 'News Desk', kind: 'desk' });
  const khan = sampleAuthor({ role: 'Correspondent' });
  const files = await compose([haqqani], [], [desk, khan]);
  expect(await lexiconOf(files).lookup('Asma Kahn', 5)).toMatchObject([
    { id: 'asma-khan', kind: 'authors', name: 'Asma Khan', articles: 4 },
  ]);
  expect(await lexiconOf(files).lookup('news desk', 5)).toMatchObject([
    { id: 'news-desk', kind: 'authors', desk: true, articles: 0 },
  ]);
  const details = Object.assign({}, ...files.bundles.map((text) => JSON.parse(text) as unknown));
  expect(details).toMatchObject({
    'authors/asma-khan': { role: 'Correspondent', articles: [{ headline: 'Story 4' }, {}, {}] },
    'authors/news-desk': { role: '', articles: [] },
  });
});

it('an author and a person of the same name are two names', async () => {
  const person = sampleName('Asma Khan');
  const found = await lexiconOf(await compose([person], [], [sampleAuthor()])).lookup(
    'Asma Khan',
    5,
  );
  expect(found.map(({ kind }) => kind).sort()).toEqual(['authors', 'people']);
});

it('a former name is searched and not shown', async () => {
  const manning = sampleName('Chelsea Manning', {
    aliases: ['Chelsea Elizabeth Manning'],
    former: ['Bradley Manning'],
  });
  const [found] = await lexiconOf(await compose([manning])).lookup('Bradley Manning', 5);
  expect(found).toMatchObject({ id: 'chelsea-manning', unmatched: [] });
  expect(JSON.stringify(found)).not.toContain('Bradley');
});

it('each of many names has its details in the bundle that its key leads to', async () => {
  const names = Array.from({ length: 100 }, (_, at) => sampleName(`Person ${at}`));
  const { bundles } = await compose(names);
  const read = bundles.map((text) => JSON.parse(text) as DetailsBundle);
  expect(read.length).toBeLessThan(10);
  for (const { kind, slug } of names) {
    const key = detailsKey(kind, slug);
    expect(read[bundleOf(key, bundles.length)]).toHaveProperty([key]);
  }
});

it('a lexicon without names has no bundles', async () => {
  expect((await compose([])).bundles).toEqual([]);
});

it('a word of a story is never taken for a name', async () => {
  const names = [haqqani];
  expect(await lexiconOf(await compose(names)).lookup('haqani', 5)).toHaveLength(1);
  expect(await lexiconOf(await compose(names, ['Haqani'])).lookup('haqani', 5)).toEqual([]);
});

it('the order in which names come changes nothing', async () => {
  const twin = sampleName('Siraj Haqqani', { slug: 'another-haqqani' });
  const inOrder = ({ shards, bundles }: Awaited<ReturnType<typeof compose>>) => [
    ...shards,
    ...bundles,
  ];
  const names = [haqqani, kayani, twin];
  expect(inOrder(await compose(names.toReversed()))).toEqual(inOrder(await compose(names)));
});

it('a surname that comes first, as `sortAs` says, means its bearer', async () => {
  const trong = sampleName('Nguyễn Phú Trọng', { sortAs: 'Nguyễn, Phú Trọng' });
  const lexicon = lexiconOf(await compose([trong, kayani]));
  for (const typed of ['Nguyen', 'Trong', 'Nguyen Phu Trong']) {
    const [first] = await lexicon.lookup(typed, 5);
    expect([first?.name, first?.telling, first?.matched], typed).toEqual([
      'Nguyễn Phú Trọng',
      true,
      'Nguyễn Phú Trọng',
    ]);
  }
});
