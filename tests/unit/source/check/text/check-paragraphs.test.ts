import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';
import { check } from './checked-text.ts';

const stopsOf = (text: string) =>
  check(text).flatMap(({ line, code }) => (code === 'front-matter-in-text' ? [line] : []));

describe('front matter that is left in a text stops the build', () => {
  it.each([
    ['between paragraphs', 'One\n\ntitle: A\ndate: 2020-01-01\ntags: [a, b]\n\nTwo', 13],
    ['between rules', 'One\n\n***\ntitle: A\nlayout: post\n***\n\nTwo', 14],
    ['of TOML', 'One\n\n+++\ntitle = "A"\ndate = 2020-01-01\n+++\n\nTwo', 13],
    ['before a list', 'layout: post\ntitle: "A"\ncategories:\n- news\n\nTwo', 11],
    ['at the end', 'One\n\ndraft: false\nslug: the-bridge', 13],
    ['in a quotation', '> title: A\n> permalink: /a/', 11],
  ])('%s', (_where, text, line) => expect(stopsOf(text)).toEqual([line]));
});

describe('what its message says about text for readers', () => {
  it.each([
    ['title: A\ndate: 2020-01-01', 'Title: A\\\nDate: 2020-01-01'],
    ['slug: a\ndraft: false\ntags: b', 'Slug: a\\\nDraft: false\\\nTags: b'],
    ['> title: A\n> permalink: /a/', '> Title: A\\\n> Permalink: /a/'],
    ['- x\n\n  title: A\n  date: 2020', '- x\n\n  Title: A\\\n  Date: 2020'],
    ['Two\n\nexcerpt: A\ncategories: b', 'Two\n\nExcerpt: A\\\nCategories: b'],
  ])('%j becomes lines: %j', (typed, meant) => {
    const [found] = check(typed);
    expect(found?.fix).toMatch(/with capitals, and end each but the last with \\, /);
    expect(check(meant)).toEqual([]);
    expect(nodesByType(parseMarkdown(meant))('break')).toHaveLength(meant.split('\\\n').length - 1);
  });
});

describe('other lines with colons are printed', () => {
  it.each([
    'Title: The bridge\nAuthor: Ruth Abara\nDate: 2020',
    'title: the word that a book has',
    'time: 9am\nvenue: the hall\nprice: free',
    'title: A\nand then a sentence that goes on\ndate: 2020',
    'He wrote title: A, date: 2020.\nlayout: post',
    '`title: A`\n`date: 2020`',
    '```\ntitle: A\ndate: 2020\n```',
  ])('%j', (text) => expect(stopsOf(text)).toEqual([]));
});
