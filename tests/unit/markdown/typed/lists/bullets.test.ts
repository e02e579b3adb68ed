import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../../src/markdown/parse.ts';

/** The blocks of a text, with the items of lists. */
const blocksOf = (text: string) =>
  parseMarkdown(text).children.map((node) =>
    node.type === 'list' ? node.children.map((item) => toString(item)) : toString(node),
  );

describe('lines with bullets are a list', () => {
  it.each([
    ['one below the other', '• One\n• Two', [['One', 'Two']]],
    ['with tabs and blank lines', '·\tOne\n\n·\tTwo\n\nThree', [['One', 'Two'], 'Three']],
    ['with spaces of Word', '•\u00a0\u00a0\u00a0 One\n•        Two', [['One', 'Two']]],
    ['after words', 'These:\n• One\n• Two', ['These:', ['One', 'Two']]],
  ])('%s', (_how, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });

  it.each([
    ['in a quotation', '> These:\n> • One\n> • Two'],
    ['in an item', '1. These:\n   • One\n   • Two'],
    ['in a note', 'A.[^1]\n\n[^1]: These:\n    • One\n    • Two'],
  ])('%s', (_where, text) => {
    const lists = nodesByType(parseMarkdown(text))('list').filter(({ ordered }) => !ordered);
    expect(lists.map(({ children }) => children.map((item) => toString(item)))).toEqual([
      ['One', 'Two'],
    ]);
  });
});

describe('a bullet stays as it is typed', () => {
  it.each([
    ['alone', '• This story was amended.'],
    ['in a sentence', 'One • two\nthree • four'],
    ['in code', '```\n• One\n• Two\n```'],
  ])('%s', (_where, text) => {
    expect(parseMarkdown(text).children.map(({ type }) => type)).not.toContain('list');
  });
});
