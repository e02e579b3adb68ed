import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const rowsOf = (text: string) =>
  nodesByType(parseMarkdown(text))('tableRow').map(({ children }) =>
    children.map((cell) => toString(cell)),
  );

describe('a table whose head has nothing but bars', () => {
  it.each([
    [
      ' | |\n-|-|\na | b |\nc | d |',
      [
        ['', ''],
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      ' | | |\n-|-|-\na | b | c',
      [
        ['', '', ''],
        ['a', 'b', 'c'],
      ],
    ],
    [
      '| | |\n| :-- | --: |\n| a | b |',
      [
        ['', ''],
        ['a', 'b'],
      ],
    ],
    [
      'x\n\n|  |\n|-|-|\n|a|b|',
      [
        ['', ''],
        ['a', 'b'],
      ],
    ],
  ])('is read: %j', (text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each(['```\n | |\n-|-|\na | b |\n```', '|\n-|-|-|-|\na | b', ' | |\na | b'])(
    'is not read: %j',
    (text) => expect(rowsOf(text)).toEqual([]),
  );
});
