import type { List } from 'mdast';
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

describe('lines with o below an item are a list in it', () => {
  /** The items of a list, each with those of the list in it. */
  const itemsOf = (list: List): unknown[] =>
    list.children.map(({ children }) =>
      children.map((child) => (child.type === 'list' ? itemsOf(child) : toString(child))),
    );
  const listsOf = (text: string) =>
    parseMarkdown(text).children.map((node) =>
      node.type === 'list' ? itemsOf(node) : toString(node),
    );
  const nested = [[['First', [['Sub a'], ['Sub b']]], ['Second']]];

  it.each([
    ['with an indent', '• First\n    o Sub a\n    o Sub b\n• Second'],
    ['in the column of the words', '• First\n  o Sub a\n  o Sub b\n• Second'],
    ['with tabs', '•\tFirst\no\tSub a\no\tSub b\n•\tSecond'],
    ['with both', '•\tFirst\n\to\tSub a\n\to\tSub b\n•\tSecond'],
    ['with spaces of Word', '•\u00a0\u00a0First\n    o\u00a0\u00a0Sub a\n    o Sub b\n• Second'],
    ['with an indent and blank lines', '• First\n\n    o Sub a\n\n    o Sub b\n\n• Second'],
    ['with tabs and blank lines', '•\tFirst\n\no\tSub a\n\no\tSub b\n\n•\tSecond'],
  ])('%s', (_how, text) => {
    expect(listsOf(text)).toEqual(nested);
  });

  it('below each item', () => {
    expect(listsOf('•\tA\no\ta\n•\tB\no\tb\n•\tC\n\nD')).toEqual([
      [['A', [['a']]], ['B', [['b']]], ['C']],
      'D',
    ]);
  });

  it('in a quotation', () => {
    const [quotation] = parseMarkdown(
      '> • First\n>     o Sub a\n>     o Sub b\n> • Second',
    ).children;
    const [list] = quotation?.type === 'blockquote' ? quotation.children : [];
    expect(list?.type === 'list' && [itemsOf(list)]).toEqual(nested);
  });

  it.each([
    ['without an item', 'One\n    o Sub a\no\tSub b'],
    ['after words', '• First\n• Second\n\nWords\n\no\tSub a'],
    ['below a hyphen', '- First\n    o Sub a'],
    ['without an indent', '• First\no Sub a\n• Second'],
    ['in Portuguese', '• Ontem à noite\n  o ministro falou\n• Hoje'],
    ['in code', '```\n• First\n    o Sub a\n```'],
  ])('and stay words: %s', (_where, text) => {
    expect(toString(parseMarkdown(text))).toMatch(/o\s(?:Sub a|ministro)/);
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
