import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const blocksOf = (text: string, headline: string) =>
  parseMarkdown(text, headline)
    .children.filter(({ type }) => type !== 'html')
    .map((node) => (node.type === 'heading' ? `h${node.depth} ${toString(node)}` : toString(node)));

describe('a heading of the first rank that repeats the headline and begins the text is left out', () => {
  it.each([
    ['# The bridge opens\n\nIt snowed.', 'The bridge opens'],
    ['\n# The Bridge Opens.\n\nIt snowed.', 'The bridge opens'],
    ['# “It’s over,” says the *mayor*\nIt snowed.', '"It\'s over," says the mayor'],
    ['The bridge opens\n================\n\nIt snowed.', 'The bridge opens'],
    ['<h1>The bridge opens</h1>\n\nIt snowed.', 'The bridge opens'],
    ['<!-- old: 17 -->\n# The bridge opens\n\nIt snowed.', 'The bridge opens'],
    ['# The **bridge opens** #\n\nIt snowed.', 'The *bridge* opens'],
    ['# 大桥今日通车\n\nIt snowed.', '大桥今日通车'],
    ['# Die Brücke – offen\n\nIt snowed.', 'Die Brücke - offen'],
  ])('%j', (text, headline) => expect(blocksOf(text, headline)).toEqual(['It snowed.']));

  it('and the headings after it keep their ranks', () => {
    const text = '# The bridge opens\n\na\n\n## One\n\nb\n\n### Two\n\nc\n\n###### Three';
    expect(blocksOf(text, 'The bridge opens')).toEqual([
      'a',
      'h2 One',
      'b',
      'h3 Two',
      'c',
      'h6 Three',
    ]);
  });

  it('but get lower ones if others are of the first rank', () => {
    const text = '# The bridge opens\n\na\n\n# One\n\nb\n\n## Two\n\nc';
    expect(blocksOf(text, 'The bridge opens')).toEqual(['a', 'h2 One', 'b', 'h3 Two', 'c']);
  });
});

describe('other headings stay', () => {
  it.each([
    ['with other words', '# The bridge opens today\n\na', ['h2 The bridge opens today', 'a']],
    ['with a link', '# [The bridge opens](/about/)\n\na', ['h2 The bridge opens', 'a']],
    ['with a picture', '# The bridge opens ![](b.png)\n\na', ['h2 The bridge opens ', 'a']],
    ['after other words', 'a\n\n# The bridge opens\n\nb', ['a', 'h2 The bridge opens', 'b']],
    ['of another rank', '## The bridge opens\n\na', ['h2 The bridge opens', 'a']],
    ['of another rank, in HTML', '<h2>The bridge opens</h2>\n\na', ['h2 The bridge opens', 'a']],
    ['in a list', '- # The bridge opens\n\na', ['The bridge opens', 'a']],
    ['with another number', '# The bridge opens 2\n\na', ['h2 The bridge opens 2', 'a']],
  ])('%s', (_which, text, blocks) => expect(blocksOf(text, 'The bridge opens')).toEqual(blocks));

  it('such as one without words', () => {
    expect(blocksOf('# ***\n\na', '…')).toEqual(['h2 ***', 'a']);
  });
});
