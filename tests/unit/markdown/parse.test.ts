import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

it('tables and footnotes are parsed, with their lines', () => {
  const { children } = parseMarkdown('| a |\n|---|\n| 1 |\n\nText[^1]\n\n[^1]: Note.');
  expect(children.map(({ type, position }) => [type, position?.start.line])).toEqual([
    ['table', 1],
    ['paragraph', 5],
    ['footnoteDefinition', 7],
  ]);
});

it.each(['', '\n\n', '[', '[^', '![](', '```', '<', '|\n|-', '\u0001'.repeat(1000)])(
  'any text is parsed: %j',
  (text) => {
    expect(parseMarkdown(text).type).toBe('root');
  },
);

describe('a text with a single GFM construct', () => {
  it.each([
    ['a table cell', 'a | b\n-- | --', 'table'],
    ['a delimiter row without a cell, left', 'a\n:-', 'table'],
    ['a delimiter row without a cell, right', 'a\n-:', 'table'],
    ['two tildes', '~~a~~', 'delete'],
    ['a footnote', 'a[^1]\n\n[^1]: b', 'footnoteDefinition'],
    ['an empty checkbox', '- [ ] a', 'listItem'],
    ['a checkbox with a tab', '- [\t] a', 'listItem'],
    ['a ticked checkbox', '* [x] a', 'listItem'],
    ['a ticked checkbox, capital', '1. [X] a', 'listItem'],
    ['an address', 'https://a.example/', 'link'],
  ] as const)('is parsed as GFM: %s', (_mark, text, type) => {
    const [node] = nodesByType(parseMarkdown(text))(type);
    expect(node).toBeDefined();
    if (node?.type === 'listItem') expect(node.checked).not.toBeNull();
  });
});

describe('an indent makes no code', () => {
  it.each([
    ['of four spaces', '    He said "[so](https://a.example/)".', ['paragraph']],
    ['of a tab', '\tHe said so.', ['paragraph']],
    ['of two tabs', 'One\n\n\t\tTwo', ['paragraph', 'paragraph']],
    ['of a later paragraph', '    One\n\n    Two', ['paragraph', 'paragraph']],
    ['before a crosshead', '    ## One', ['heading']],
    ['after a list', '- a\n\n<!-- -->\n\n      b', ['list', 'html', 'paragraph']],
  ])('%s', (_name, text, types) => {
    expect(parseMarkdown(text).children.map(({ type }) => type)).toEqual(types);
  });

  it('in the item of a list', () => {
    const { children } = parseMarkdown('1. a\n\n        b');
    expect(children).toHaveLength(1);
    expect(nodesByType(parseMarkdown('1. a\n\n        b'))('code')).toEqual([]);
  });
});
