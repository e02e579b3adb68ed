import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { rehypeScrollableBlocks } from '../../../src/markdown/scrollable-blocks.ts';
import { words } from '../../../src/words/words.ts';

const pipeline = unified()
  .use(remarkRehype)
  .use(rehypeScrollableBlocks, words)
  .use(rehypeStringify);
const render = (text: string) => pipeline.stringify(pipeline.runSync(parseMarkdown(text)));

const table = '| a | b |\n|:--|--:|\n| 1 | 2 |';

it('each table is in a region that the keyboard reaches, with a label of its own', () => {
  const regions = render(`${table}\n\nText\n\n${table}`).match(/<div[^>]*><table>/g);
  expect(regions).toEqual([
    '<div class="table" role="region" tabindex="0" aria-label="Table 1"><table>',
    '<div class="table" role="region" tabindex="0" aria-label="Table 2"><table>',
  ]);
});

it('cells are aligned by class', () => {
  const html = render(table);
  expect(html).toContain('<td class="align-left">1</td>');
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toMatch(/ align=| style=/);
});

it('an empty head is left out: it would announce columns without names', () => {
  const html = render(' | |\n-|-|\na | b');
  expect(html).toContain('<td>a</td>');
  expect(html).not.toMatch(/<th/);
});

it('a table in a quotation scrolls too', () => {
  expect(render(table.replace(/^/gm, '> '))).toMatch(/<blockquote>\s*<div class="table"/);
});

it('the keyboard reaches preformatted text', () => {
  expect(render('```\na long line\n```')).toContain('<pre tabindex="0">');
});
