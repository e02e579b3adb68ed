import { beforeAll, describe, expect, it } from 'vitest';
import { article } from '../support/articles.ts';
import { attribute, inside, readPage, words, type Part } from '../support/pages.ts';
import { buildSite, emptyContent, type Files, type Site } from '../support/site.ts';

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
    site = await buildSite({ ...emptyContent, ...linked, ...article({ body }) });
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

  it('links to files, pages and other hosts, also once the paper has moved to a folder', async () => {
    const hrefs = async () =>
      (await storyText(site, 'linked')).all('a').map((link) => attribute(link, 'href'));
    expect(await hrefs()).toEqual(forms.map(([, link]) => link('/')));
    const { code, output } = await site.run('build', { BASE_PATH: '/sub/dir/' });
    expect(code, output).toBe(0);
    expect(await hrefs()).toEqual(forms.map(([, link]) => link('/sub/dir/')));
  });
});
