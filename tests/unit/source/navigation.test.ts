import { expect, it } from 'vitest';
import { navigationOf } from '../../../src/source/navigation.ts';
import { readPublication } from '../../../src/source/read/publication.ts';
import { emptyContent } from '../../support/sites/site.ts';
import { tempFolder } from '../temp-folder.ts';

const section = (title: string, rank: number) =>
  `---\ntitle: ${title}\ndescription: What it has.\nrank: ${rank}\n---\n`;

const content = {
  ...emptyContent,
  'content/sections/sport.md': section("Sport 'n' play", 20),
  'content/sections/arts.md': section('Arts', 20),
  'content/sections/city.md': section('City', 10),
  'content/pages/work.md': '---\ntitle: How we work\ndescription: Rules.\n---\n\nThus.\n',
};

async function navigation(siteLines = '', others: Record<string, string> = {}) {
  const site = `${String(emptyContent['content/site.yaml'])}${siteLines}`;
  const root = await tempFolder({ ...content, ...others, 'content/site.yaml': site });
  return navigationOf(await readPublication({ root, environment: {}, moment: 0 }));
}

it('the bar has all sections by rank and title, then all pages by title', async () => {
  expect((await navigation()).bar).toEqual([
    { label: 'City', url: '/sections/city/' },
    { label: 'Arts', url: '/sections/arts/' },
    { label: 'Sport ’n’ play', url: '/sections/sport/' },
    { label: 'World', url: '/sections/world/' },
    { label: 'About', url: '/about/' },
    { label: 'How we work', url: '/work/' },
  ]);
});

it('the bar is what site.yaml says, if it says anything', async () => {
  const own = [{ label: 'World', url: '/sections/world/' }];
  expect((await navigation(`navigation: ${JSON.stringify(own)}\n`)).bar).toEqual(own);
  expect((await navigation('navigation: []\n')).bar).toEqual([]);
});

it('has the lists of topics and of series if there are any', async () => {
  const entry = '---\ntitle: X\ndescription: What it has.\n---\n';
  const topics = { 'content/topics/floods.md': entry };
  const series = { 'content/series/the-river.md': entry };
  expect((await navigation()).lists).toEqual([]);
  expect((await navigation('', topics)).lists).toEqual([{ collection: 'topics', url: '/topics/' }]);
  expect((await navigation('', { ...topics, ...series })).lists).toEqual([
    { collection: 'topics', url: '/topics/' },
    { collection: 'series', url: '/series/' },
  ]);
});
