import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';

/** The rows of the first table of a text, with bars between the cells. */
const rowsOf = (text: string) =>
  [...htmlOf(text).matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = '']) =>
    row
      .trim()
      .split('\n')
      .map((cell) => cell.replace(/<\/?t[hd][^>]*>/g, ''))
      .join(' | '),
  );

describe('lines with cells between tabs are a table', () => {
  it.each([
    ['Zone\tPrice\nA\t2\nB\t3', ['Zone | Price', 'A | 2', 'B | 3']],
    ['Words.\n\nZone\tPrice\nA\t2', ['Zone | Price', 'A | 2']],
    [
      'Zone\tPrice\nA\t**2** or [3](/x/)',
      ['Zone | Price', 'A | <strong>2</strong> or <a href="/x/">3</a>'],
    ],
    ['\t2025\t2026\nA\t1\t\nB\t\t2', [' | 2025 | 2026', 'A | 1 | ', 'B |  | 2']],
    ['Name:\t\tJane\nAge:\t\t40', ['Name: | Jane', 'Age: | 40']],
    ['> Zone\tPrice\n> A\t2', ['Zone | Price', 'A | 2']],
    ['- Zone\tPrice\n  A\t2', ['Zone | Price', 'A | 2']],
    [':::box[Prices]\nZone\tPrice\nA\t2\n:::', ['Zone | Price', 'A | 2']],
    ['<b>a</b>\n\nZone\tPrice\nA\t2', ['Zone | Price', 'A | 2']],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

describe('other lines with tabs are not', () => {
  it.each([
    'a\tb',
    'a\tb\nc',
    'a\tb\nc\td\te',
    'o\tfirst\no\tsecond',
    'a)\tfirst\nb)\tsecond',
    '`a\tb\nc\td`',
    '```\na\tb\nc\td\n```',
    '\ta\n\tb',
  ])('%j', (text) => {
    expect(htmlOf(text)).not.toContain('<table');
  });
});

it('what is left over in a cell is found, with its line', () => {
  const text = 'Words.\n\nZone\tPrice\nA\t==2==\nB\t{{ x }}';
  const found = leftOver(parseMarkdown(text), text).map(({ line, text: piece }) => [line, piece]);
  expect(found).toEqual([
    [4, '==2=='],
    [5, '{{ x }}'],
  ]);
});
