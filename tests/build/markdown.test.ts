import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../support/papers/articles.ts';
import { picture } from '../support/papers/pictures.ts';
import { attribute, inside, readPage, words, type Part } from '../support/built/pages.ts';
import { buildSite, emptyContent, type Files, type Site } from '../support/sites/site.ts';

const name = '---\nname: Asma Khan\nrole: Engineer\n---\n\nAn engineer.\n\n## Her life\n\nLong.\n';

/** Links in every form in which editors write them, each with what it leads to. */
const forms: readonly (readonly [written: string, link: (base: string) => string])[] = [
  ['./2020/other.md', (base) => `${base}news/other/`],
  ['../people/asma-khan.md#her-life', (base) => `${base}people/asma-khan/#her-life`],
  ['/news/other', (base) => `${base}news/other/`],
  ['/about/', (base) => `${base}about/`],
  ['https://a.example/news/x/', () => 'https://a.example/news/x/'],
  ['#end', () => '#end'],
  ['mailto:a@b.example', () => 'mailto:a@b.example'],
];

const linked: Files = {
  'content/people/asma-khan.md': name,
  ...article({ slug: '2020/other' }),
  ...article({
    slug: 'linked',
    body: `${forms.map(([written]) => `To [it](${written}).`).join(' ')}\n\n## End`,
  }),
};

const marked = async (): Promise<Files> => ({
  'content/articles/road.png': await picture(800, 500),
  ...article({
    slug: 'marked',
    keys: {
      headline: '"The \\"*Titanic*\\" sank"',
      dek: '"It&rsquo;s <em>great</em>, the <script> element"',
      image: `{ file: ./road.png, alt: A road, credit: A. Khan, caption: 'The *old* [bridge](./2020/other.md).' }`,
      published: '2020-05-05T09:30:00+00:00',
      corrections:
        '[{ date: 2020-05-06T09:30:00Z, text: "See <a href=\'/news/other/\'>the other</a> story." }]',
    },
    body: `He saw the Barack Ob\u00adama show.... Then **Budget: **the mayor said "f**k".

10. Leeds
9. York

1986. Chernobyl burns.

    Four spaces before it. 含**「重点」**内容`,
  }),
});

async function storyText(site: Site, slug: string): Promise<Part> {
  const page = await readPage(site, `news/${slug}/index.html`);
  return inside(page.one('div', { class: 'story-text prose' }));
}

describe('what an editor writes in markdown, a reader sees', () => {
  let site: Site;
  let text: Part;

  beforeAll(async () => {
    const body = `He said "no" -- it's over --- and left.

## The *second* day

| Place | Troops |
| :---- | -----: |
| North | 30,000 |

One claim[^claim], another[^other], and the first again[^claim].

## The second day

~~Gone~~ and \`"code" -- stays\`.

[^claim]: Says the *report*.

[^other]: Says she.`;
    site = await buildSite({
      ...emptyContent,
      ...linked,
      ...(await marked()),
      ...article({ body }),
    });
    text = await storyText(site, 'a-story');
    return () => site.remove();
  });

  it('quotation marks, apostrophes and dashes as in print, but not in code', () => {
    expect(words(text.all('p')[0] ?? text.one('p'))).toBe('He said “no” – it’s over — and left.');
    expect(words(text.one('code'))).toBe('"code" -- stays');
  });

  it('tables, in a region that can be scrolled with the keyboard', () => {
    const [region, ...others] = text.elements.filter(({ attribs }) => attribs['tabindex'] === '0');
    if (!region) throw new Error('no region');
    expect(others).toEqual([]);
    expect(attribute(region, 'aria-label')).not.toBe('');
    const table = inside(region);
    expect(table.all('th').map(words)).toEqual(['Place', 'Troops']);
    expect(table.all('td').map(words)).toEqual(['North', '30,000']);
  });

  it('crossheads, each of which can be linked to', () => {
    const ids = text.all('h2').map((heading) => attribute(heading, 'id'));
    expect(ids.slice(0, 2)).toEqual(['the-second-day', 'the-second-day-1']);
  });

  it('notes: from each reference to its note and back to each reference', () => {
    const byId = new Map(text.elements.map((element) => [attribute(element, 'id'), element]));
    const target = (href: string) => byId.get(decodeURIComponent(href.slice(1)));
    const references = text.all('a', { 'data-footnote-ref': true });
    expect(references.map(words)).toEqual(['1', '2', '1']);
    const notes = references.map((reference) => target(attribute(reference, 'href')));
    expect(notes.map((note) => note && words(note).replace(/ \u21a9.*/, ''))).toEqual([
      'Says the report.',
      'Says she.',
      'Says the report.',
    ]);
    const backs = text.all('a', { 'data-footnote-backref': true });
    const returned = backs.map((back) => target(attribute(back, 'href')));
    expect(new Set(returned)).toEqual(new Set(references));
    expect(backs.length).toBe(3);
  });

  it('emphasis in headline and dek, which are plain in titles, feeds, data and citations', async () => {
    const page = await readPage(site, 'news/marked/index.html');
    expect(words(page.one('h1'))).toBe('The “Titanic” sank');
    expect(words(inside(page.one('h1')).one('em'))).toBe('Titanic');
    expect(words(inside(page.one('p', { class: 'dek' })).one('em'))).toBe('great');
    expect(words(page.one('p', { class: 'dek' }))).toBe('It’s great, the <script> element');
    expect(words(page.one('title'))).toContain('The “Titanic” sank');
    const data = JSON.parse(words(page.one('script', { type: 'application/ld+json' }))) as unknown;
    expect(data).toMatchObject({
      headline: 'The “Titanic” sank',
      description: 'It’s great, the <script> element',
    });
    const citation = words(page.one('section', { class: 'citation' }));
    expect(citation).toContain('“The ‘Titanic’ sank”');
    const feed = await site.read('rss.xml');
    expect(feed).toContain('<title>The “Titanic” sank</title>');
    expect(feed).toContain('the &amp;lt;script');
    const front = await readPage(site, 'index.html');
    expect(words(inside(front.all('h2')[0] ?? front.one('h2')).one('em'))).toBe('Titanic');
  });

  it('emphasis and links in captions and corrections', async () => {
    const page = await readPage(site, 'news/marked/index.html');
    const caption = inside(page.one('figcaption'));
    expect(words(caption.one('em'))).toBe('old');
    expect(attribute(caption.one('a'), 'href')).toBe('/news/other/');
    const correction = inside(page.one('section', { class: 'corrections' }));
    const links = correction.all('a').map((link) => attribute(link, 'href'));
    expect(links).toContain('/news/other/');
    const front = await readPage(site, 'index.html');
    const latest = inside(front.one('section', { class: 'latest-corrections' }));
    expect(latest.all('a').map((link) => attribute(link, 'href'))).toContain('/news/other/');
  });

  it('what word processors and habit write', async () => {
    const part = await storyText(site, 'marked');
    const paragraphs = part.all('p').map(words);
    expect(paragraphs).toEqual([
      'He saw the Barack Obama show…. Then Budget: the mayor said “f**k”.',
      '1986. Chernobyl burns.',
      'Four spaces before it. 含「重点」内容',
    ]);
    expect(part.all('li').map((item) => item.attribs['value'])).toEqual([undefined, '9']);
    expect(part.all('strong').map(words)).toEqual(['Budget:', '「重点」']);
  });

  it('links to files, pages and other hosts, also once the paper has moved to a folder', async () => {
    const hrefs = async () =>
      (await storyText(site, 'linked')).all('a').map((link) => attribute(link, 'href'));
    expect(await hrefs()).toEqual(forms.map(([, link]) => link('/')));
    const { code, output } = await site.build({ BASE_PATH: '/sub/dir/' });
    expect(code, output).toBe(0);
    expect(await hrefs()).toEqual(forms.map(([, link]) => link('/sub/dir/')));
  });
});
