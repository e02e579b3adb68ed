/** The front page that editors make, as builds publish it. */
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { article } from '../support/papers/articles.ts';
import {
  attribute,
  inside,
  readPage,
  words,
  type Element,
  type Part,
} from '../support/built/pages.ts';
import { paperWithFront, sectionPage } from '../support/papers/paper-with-front.ts';
import { buildSite, type Site } from '../support/sites/site.ts';

/** The environment of a build at a time, in UTC. */
const at = (time: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(`${time}Z`) / 1000) });

const moment = '2020-05-04T12:00';

let site: Site;

async function build(time = moment): Promise<string> {
  const { code, output } = await site.build(at(time));
  expect(code, output).toBe(0);
  return output;
}

/** The slugs of the stories that are the headlines of a part of a page. */
const storiesIn = (part: Part) =>
  part
    .all('a')
    .map((link) => /^\/news\/([^/]+)\/$/.exec(attribute(link, 'href'))?.[1])
    .filter((slug) => slug !== undefined)
    .join(' ');

/** A page in short: its lead, the stories beside it, its rows, and the rest of the list. */
async function inShort(file = 'index.html') {
  const page = await readPage(site, file);
  const classed = (name: string) =>
    page.elements.filter((element) => attribute(element, 'class').split(' ').includes(name));
  const rows = classed('band').map((row) => {
    const [heading] = inside(row).all('h2', { id: true });
    return `${heading ? words(heading) : '-'}: ${storiesIn(inside(row))}`.trim();
  });
  const stories = (name: string) => classed(name).map((part) => storiesIn(inside(part)));
  const isInSection = ({ parent }: Element) => parent?.type === 'tag' && parent.name === 'section';
  const beside = [...classed('front-side'), ...classed('row').filter((row) => !isInSection(row))];
  const seconds = beside.map((part) => storiesIn(inside(part))).join(' ');
  return {
    banner: classed('banner').map(words),
    top: [...stories('lead'), ...(seconds ? [seconds] : [])],
    rows,
    list: stories('story-list'),
  };
}

beforeAll(async () => {
  const own = await buildSite(paperWithFront, at(moment));
  site = own;
  return () => own.remove();
});

describe('the front page', () => {
  it('is what front.yaml says', async () => {
    expect(await inShort()).toEqual({
      banner: ['Breaking The bridge is closed.'],
      top: ['story-12 story-13 story-14', 'story-3 story-10'],
      rows: [
        'By hand: story-20 story-1',
        'City: in-town',
        'The Desk: story-2 story-4',
        'Zia Barak: named',
        'Short: story-18 story-19',
        'Join us:',
        '-: story-5 story-6',
      ],
      list: [],
    });
  });

  it('has the words that are written for it, and the story keeps its own', async () => {
    const html = await site.read('index.html');
    expect(html).toContain('The “old” story');
    expect(html).toContain('It matters again.');
    expect(html).toContain('<a href="/news/story-14/">Fourteen</a>');
    expect(html).not.toContain('alt="A road"');
    const story = await site.read('news/story-12/index.html');
    expect(story).not.toContain('The “old” story');
    expect(story).toContain('alt="A road"');
  });

  it('has headings that lead to what their rows are about', async () => {
    const page = await readPage(site, 'index.html');
    const headings = page.all('h2').filter(({ attribs }) => attribs['id']?.startsWith('site.row'));
    const links = headings.flatMap((heading) => inside(heading).all('a'));
    expect(links.map((link) => attribute(link, 'href'))).toEqual([
      '/about/',
      '/authors/desk/',
      '/people/zia-barak/',
    ]);
  });

  it('changes with the first build after a time that an editor has set, and at no other', async () => {
    await build();
    expect(await build('2020-05-04T13:59:59')).toContain('Nothing has changed');
    await build('2020-05-04T14:00');
    expect((await inShort()).banner).toEqual([]);

    expect(await build('2020-05-04T17:59')).toContain('Nothing has changed');
    await build('2020-05-04T18:00');
    expect((await inShort()).top).toEqual(['story-2', 'story-3 story-10']);
    await build('2020-05-04T20:00');
    expect((await inShort()).top).toEqual(['story-2', 'story-3 story-4']);

    await build('2020-05-05T06:00');
    expect(await inShort()).toMatchObject({
      top: ['morning', 'story-1 story-2 story-3 story-4 story-5 story-6'],
      rows: [],
    });
    const incremental = await site.hashes();
    await site.forgetBuilds('program', 'cards', 'pictures');
    await build('2020-05-05T06:00');
    expect(await site.hashes()).toEqual(incremental);
  });

  it('changes with front.yaml, and other pages are not made again', async () => {
    await build();
    await site.patch('content/front.yaml', 'link: /news/story-1/\n', 'link: /news/story-2/\n');
    const made = Number(/, (\d+) of them new/.exec(await build())?.[1]);
    expect(await site.read('index.html')).toContain('<a href="/news/story-2/">The bridge is');
    expect(made).toBeLessThan(8);
  });
});

it('npm run check tells of what has run out, and finds no problem', async () => {
  const { code, output } = await site.check(at('2020-05-04T19:00'));
  expect(code, output).toBe(0);
  expect(output).toContain(
    'content/front.yaml:8 has “story-12” under “lead”, which ended at 2020-05-04T18:00. [run-out]',
  );
  expect(output).toContain('content/front.yaml:27 has “banner”');
  expect(output).toContain('2 notes.');
  expect((await site.check(at(moment))).output).not.toContain('run-out');
});

it('npm run check tells of a front that a later one has replaced', async () => {
  const last = '    lead: morning\n    rows: []\n';
  const later = `${last}  - from: 2020-05-06T06:00\n    lead: story-1\n`;
  await site.patch('content/front.yaml', last, later);
  onTestFinished(() => site.patch('content/front.yaml', later, last));
  const { code, output } = await site.check(at('2020-05-07T06:00'));
  expect(code, output).toBe(0);
  expect(output).toContain(
    'content/front.yaml:29 has a front that was replaced by the one in line 32. [front-replaced]',
  );
  expect(output.match(/front-replaced/g)).toHaveLength(1);
});

describe('without front.yaml', () => {
  it('a report stays at the top when a brief is filed', async () => {
    const keys = { published: '2020-05-03T20:00Z', rank: 'lead' };
    await site.write({
      'content/front.yaml': null,
      ...article({ slug: 'report', keys }),
      ...article({ slug: 'brief', keys: { published: '2020-05-04T11:45Z', rank: 'brief' } }),
    });
    await build();
    const { top, rows } = await inShort();
    expect(top).toEqual(['report', 'story-1 story-2 brief story-3 story-4 story-5']);
    expect(rows).toEqual(['City: in-town', 'World: story-6 story-7 story-8 story-9']);
  });

  it('sections and authors have a lead by the same rules, and no story twice', async () => {
    for (const file of ['sections/world/index.html', 'authors/desk/index.html']) {
      const { top, rows, list } = await inShort(file);
      expect([top, rows]).toEqual([['report'], []]);
      expect(list[0]?.split(' ').slice(0, 3)).toEqual(['brief', 'story-1', 'story-2']);
      expect(list[0]?.split(' ')).not.toContain('report');
    }
    expect(await inShort('sections/city/index.html')).toMatchObject({ top: ['in-town'], list: [] });
  });
});

describe('the front of a section', () => {
  const world = [
    'lead: { story: story-9, until: 2020-05-04T18:00 }',
    'seconds: [in-town]',
    'rows: [{ title: Again, stories: [story-15] }, { newest: 1 }]',
    'banner: { text: Abroad., until: 2020-05-04T18:00 }',
  ];

  it('is what its file says, until a time that it sets', async () => {
    await site.write({ 'content/sections/world.md': sectionPage('World', ...world) });
    await build();
    const file = 'sections/world/index.html';
    const front = await inShort(file);
    expect(front).toMatchObject({
      banner: ['Abroad.'],
      top: ['story-9', 'in-town'],
      rows: ['Again: story-15', '-: brief'],
    });
    expect(front.list[0]?.split(' ').slice(0, 3)).toEqual(['report', 'story-1', 'story-2']);

    await build('2020-05-04T18:00');
    expect(await inShort(file)).toMatchObject({ banner: [], top: ['report', 'in-town'] });
  });
});
