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

describe('a table whose line of dashes has too few cells', () => {
  it.each([
    [
      '| A | B |\n| ------ |\n| a | b |',
      [
        ['A', 'B'],
        ['a', 'b'],
      ],
    ],
    [
      'x\n\n| A \\| B | C | D |\n|---------|\n| a | b | c |',
      [
        ['A | B', 'C', 'D'],
        ['a', 'b', 'c'],
      ],
    ],
    [
      '| A | B |\n---------\n| a | b |\n| c | d |',
      [
        ['A', 'B'],
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '| A | B |\n|--|--|---|\n| a | b |',
      [
        ['A', 'B'],
        ['a', 'b'],
      ],
    ],
  ])('is read: %j', (text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each([
    '| A | B |\n|--|\n| a | b |',
    '| A | B |\n| ------ |\n| a | b | c |',
    '```\n| A | B |\n| ------ |\n| a | b |\n```',
  ])('is not read: %j', (text) => expect(rowsOf(text)).toEqual([]));
});

describe('a table whose hyphens have become other dashes', () => {
  const rows = [
    ['A', 'B'],
    ['1', '2'],
  ];

  it.each([
    '| A | B |\n|—|—|\n| 1 | 2 |',
    'x\n\n| A | B |\n| – | :–—: |\n| 1 | 2 |\n\nA – b | c',
    'A | B\n– | –\n1 | 2',
    '| A | B\n|——|—-\n| 1 | 2',
    '> | A | B |\n> |—|—|\n> | 1 | 2 |',
    '- x\n\n  | A | B |\n  |—|—|\n  | 1 | 2 |',
  ])('is read: %j', (text) => expect(rowsOf(text)).toEqual(rows));

  it('keeps the dashes of its rows', () =>
    expect(rowsOf('| A | B |\n|—|—|\n| – | – |\n| — | — |').slice(1)).toEqual([
      ['–', '–'],
      ['—', '—'],
    ]));

  it.each(['| A | B |\n| – | – | – |', '```\n| A | B |\n|—|—|\n```', 'A\n—\nB', 'A | B\n– c | –'])(
    'is not read: %j',
    (text) => expect(rowsOf(text)).toEqual([]),
  );
});
