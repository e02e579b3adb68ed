import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { rehypeSearchExclusions } from '../../../src/markdown/search-exclusions.ts';

const pipeline = unified()
  .use(remarkRehype, { clobberPrefix: 'note.' })
  .use(rehypeSearchExclusions, { prefix: 'note.' })
  .use(rehypeStringify);
const render = (text: string) => pipeline.stringify(pipeline.runSync(parseMarkdown(text)));

const html = render('Said.[^1]\n\n## Footnote label\n\n[^1]: Where.');
const tags = (pattern: RegExp) => html.match(pattern) ?? [];

it('the markers of footnotes are not searched', () => {
  const markers = tags(/<a [^>]*data-footnote-(?:ref|backref)[^>]*>/g);
  expect(markers).toHaveLength(2);
  for (const marker of markers) expect(marker).toContain('data-pagefind-ignore');
});

it('nor is the hidden heading above them, while other headings are', () => {
  const headings = tags(/<h2[^>]*>/g);
  expect(headings.filter((tag) => tag.includes('data-pagefind-ignore="all"'))).toHaveLength(1);
  expect(headings).toHaveLength(2);
});

it('a marker refers to that heading by its new id', () => {
  expect(tags(/<h2[^>]* id="note\.label"[^>]*>/g)).toHaveLength(1);
  expect(html).toContain('aria-describedby="note.label"');
  expect(html).not.toContain('footnote-label');
});

it('the text of a note is searched', () => {
  expect(render('A.[^1]\n\n[^1]: Where.')).toMatch(/<li id="note\.fn-1">\s*<p>Where\./);
});
