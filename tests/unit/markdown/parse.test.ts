import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

it('knows tables and footnotes, and where they stand', () => {
  const { children } = parseMarkdown('| a |\n|---|\n| 1 |\n\nText[^1]\n\n[^1]: Note.');
  expect(children.map(({ type, position }) => [type, position?.start.line])).toEqual([
    ['table', 1],
    ['paragraph', 5],
    ['footnoteDefinition', 7],
  ]);
});

it.each(['', '\n\n', '[', '[^', '![](', '```', '<', '|\n|-', '\u0001'.repeat(1000)])(
  'takes any text: %j',
  (text) => {
    expect(parseMarkdown(text).type).toBe('root');
  },
);

describe('a text that has nothing of GFM but one mark', () => {
  it.each([
    ['a cell', 'a | b\n-- | --', 'table'],
    ['a line under a head without cells', 'a\n:-', 'table'],
    ['a line under a head without cells', 'a\n-:', 'table'],
    ['two tildes', '~~a~~', 'delete'],
    ['a note', 'a[^1]\n\n[^1]: b', 'footnoteDefinition'],
    ['an empty box', '- [ ] a', 'listItem'],
    ['a box with a tab', '- [\t] a', 'listItem'],
    ['a ticked box', '* [x] a', 'listItem'],
    ['a ticked box', '1. [X] a', 'listItem'],
    ['an address', 'https://a.example/', 'link'],
  ] as const)('is read as GFM: %s', (_mark, text, type) => {
    const [node] = nodesByType(parseMarkdown(text))(type);
    expect(node).toBeDefined();
    if (node?.type === 'listItem') expect(node.checked).not.toBeNull();
  });
});
