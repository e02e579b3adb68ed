import { expect, it } from 'vitest';
import { setDocuments } from '../../../../src/markdown/links/documents.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { createRenderer } from '../../../../src/markdown/processor.ts';

const renderer = createRenderer({ path: (address) => `/sub${address}` });
const render = (text: string) =>
  renderer(parseMarkdown(text), { file: 'content/articles/2024/x/index.md' });

const link = { href: '/sub/_astro/1/r.pdf', mediaType: 'application/pdf', words: 'PDF, 1.2 MB' };

/** The HTML of a text whose links to documents all lead to the same. */
function html(text: string): string {
  const { html: rendered, documents } = render(text);
  const links = documents.map(({ title }) => ({ ...link, ...(title !== undefined && { title }) }));
  return setDocuments(rendered, links).replace(/ id="[^"]*"/g, '');
}

it('links to documents keep their words, and say what they lead to', () => {
  expect(html('See [the *whole* report](r.pdf), and [a](/news/a/).')).toBe(
    '<p>See <a href="/sub/_astro/1/r.pdf" type="application/pdf">the <em>whole</em> report <small>(PDF, 1.2 MB)</small></a>, and <a href="/sub/news/a/">a</a>.</p>',
  );
  expect(html('[r](r.pdf "All of <it>")')).toMatch(/title="All of (<|&lt;)it/);
});

it('the documents of a text are found from its folder', () => {
  const text = '[a](./r.pdf) [b](<../Old Report.PDF#page=4>) [c][d]\n\n[d]: data/x.csv';
  expect(render(text).documents).toEqual([
    { file: 'content/articles/2024/x/r.pdf', fragment: '' },
    { file: 'content/articles/2024/Old Report.PDF', fragment: '#page=4' },
    { file: 'content/articles/2024/x/data/x.csv', fragment: '' },
  ]);
});

it('other files are linked as before', () => {
  const { documents, html: rendered } = render('[a](/r.pdf) [b](https://a.example/r.pdf)');
  expect(documents).toEqual([]);
  expect(rendered).toContain('<a href="/sub/r.pdf">a</a> <a href="https://a.example/r.pdf">b</a>');
});

it('a text cannot forge a placeholder', () => {
  expect(html('`<!--document-->` &lt;!--document--&gt; <!--document-->')).not.toContain('<a');
});
