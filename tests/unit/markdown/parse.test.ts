import { expect, it } from 'vitest';
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
