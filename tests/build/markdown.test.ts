import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../support/articles.ts';
import { attribute, inside, readPage, words, type Part } from '../support/pages.ts';
import { buildSite, emptyContent, type Files, type Site } from '../support/site.ts';

const name = '---\nname: Asma Khan\nrole: Engineer\n---\n\nAn engineer.\n\n## Her life\n\nLong.\n';

const linked: Files = {
  ...emptyContent,
  'content/people/asma-khan.md': name,
  ...article({ slug: '2020/other' }),
  ...article({
    body: 'To [one](./2020/other.md), [two](../people/asma-khan.md#her-life), [three](/news/other), [four](/about/), [five](https://a.example/news/x/), [six](#end), [seven](mailto:a@b.example).\n\n## End',
  }),
};
async function storyText(site: Site): Promise<Part> {
  const page = await readPage(site, 'news/a-story/index.html');
  return inside(page.one('div', { class: 'story-text prose' }));
}

describe('what an editor writes in markdown, a reader sees', () => {
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
    const site = await buildSite({ ...emptyContent, ...article({ body }) });
    text = await storyText(site);
    await site.remove();
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
    expect(notes.map((note) => note && words(note).replace(/ ↩.*/, ''))).toEqual([
      'Says the report.',
      'Says she.',
      'Says the report.',
    ]);
    const backs = text.all('a', { 'data-footnote-backref': true });
    const returned = backs.map((back) => target(attribute(back, 'href')));
    expect(new Set(returned)).toEqual(new Set(references));
    expect(backs.length).toBe(3);
  });
});

const wantedLinks = (base: string) => [
  `${base}news/other/`,
  `${base}people/asma-khan/#her-life`,
  `${base}news/other/`,
  `${base}about/`,
  'https://a.example/news/x/',
  '#end',
  'mailto:a@b.example',
];

const hrefs = (text: Part) => text.all('a').map((link) => attribute(link, 'href'));

describe('a publisher who builds again in the same folder', () => {
  let site: Site;

  beforeAll(async () => {
    site = await buildSite(linked, { BASE_PATH: '/sub/dir/' });
    return () => site.remove();
  });

  async function rebuild(environment?: Record<string, string>) {
    const { code, output } = await site.run('build', environment);
    expect(code, output).toBe(0);
  }

  it('for another base path gets its links, in the text too', async () => {
    expect(hrefs(await storyText(site))).toEqual(wantedLinks('/sub/dir/'));
    await rebuild({ BASE_PATH: 'other' });
    expect(hrefs(await storyText(site))).toEqual(wantedLinks('/other/'));
    await rebuild();
    expect(hrefs(await storyText(site))).toEqual(wantedLinks('/'));
  });

  it('after editing nothing but the text gets the new text', async () => {
    await site.write(article({ body: 'The second version.' }));
    await rebuild();
    expect((await storyText(site)).all('p').map(words)).toEqual(['The second version.']);
  });

  it('after changing a plugin gets what it does now', async () => {
    await site.write(article({ body: 'One.\n\nTwo.' }));
    const plugin = '() => ({ children }: { children: object[] }) => void children.reverse(),';
    await site.patch('src/markdown/processor.ts', 'rehypeSlug,', `rehypeSlug, ${plugin}`);
    await rebuild();
    expect((await storyText(site)).all('p').map(words)).toEqual(['Two.', 'One.']);
  });
});
