import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../samples.ts';
import { check } from './checked-text.ts';

describe('a table whose columns are only spaces apart stops, once', () => {
  it.each([
    ['Right     Left\n-------   ------\n12        12', 12, '| Right | Left | below it'],
    ['x\n\n  Right     Left\n-------     ------\n     12     12', 14, '| Right | Left |'],
    ['-------     ------\n     12     12\n-------     ------', 11, '|  |  | below it'],
    ['One  Left\n--   --\n1    2', 12, '| One | Left |'],
    ['-- --\n1  2', 11, '|  |  | below it'],
    ['A B\n--- --\n1 2', 12, '|  |  | below it'],
    ['> One two   Left\n> -------   ------\n> 12        12', 12, '| One two | Left |'],
  ])('%j', (text, line, head) => {
    const found = check(text);
    expect(codesWithLines(found)).toEqual([`simple-table:${line}`]);
    expect(found[0]?.fix).toContain(head);
  });

  it.each([
    'One\n\n--- ---\n\nTwo',
    'One\n\n- - -\nTwo',
    'One\n\n---\nTwo',
    'One\n\n-- -- --\nmore',
    '```\nA B\n-- --\n```',
  ])('but no rule: %j', (text) => expect(codesWithLines(check(text))).toEqual([]));
});

const table = '| A | B |\n| --- | --- |\n| 1 | 2 |';

describe('the caption of a table with a colon before it stops', () => {
  it.each([
    [`: Lorries\n  in May\n\n${table}`, 11],
    [`${table}\n\n: Lorries in May`, 15],
  ])('%j', (text, line) => {
    const found = check(text);
    expect(codesWithLines(found)).toEqual([`table-caption:${line}`]);
    expect(found[0]?.fix).toBe('Write it as a paragraph of its own: Lorries in May');
  });

  it.each([`Table: Lorries in May\n\n${table}`, `${table}\n\nOne\n\n: Two`, `:x\n\n${table}`])(
    'but no other paragraph: %j',
    (text) => expect(codesWithLines(check(text))).toEqual([]),
  );
});
