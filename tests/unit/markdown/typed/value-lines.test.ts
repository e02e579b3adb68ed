/** Lines of values with commas or semicolons between them. */
import { describe, expect, it } from 'vitest';
import { valueLines, valueRow } from '../../../../src/markdown/typed/lists/list-lines.ts';

/** Whether three lines of the kind are taken for values. */
const areValues = (line: string) => [line, line, line].join('\n').match(valueLines) !== null;

describe('values, and the row of a table that they become', () => {
  it.each([
    ['place,lorries', '| place | lorries |'],
    ['North,40,3', '| North | 40 | 3 |'],
    ['12,5;13,7', '| 12,5 | 13,7 |'],
    ['North;12,5;13,7', '| North | 12,5 | 13,7 |'],
    ['North;1,204,000', '| North | 1,204,000 |'],
    ['a;b, c;d', '| a | b, c | d |'],
    ['North,"1,204",30', '| North | 1,204 | 30 |'],
    ['2019,104,212', '| 2019 | 104 | 212 |'],
    ['9:30,10:15,11:00', '| 9:30 | 10:15 | 11:00 |'],
    ['9:30,12,Dover', '| 9:30 | 12 | Dover |'],
  ])('%s', (line, row) => {
    expect(valueRow(line)).toBe(row);
    if (!line.includes(', ')) expect(areValues(line)).toBe(true);
  });
});

describe('no values', () => {
  it.each([
    '1,204,000',
    'Lorries: 1,204,000',
    '12,04,000 rupees',
    '$1,204,000,000',
    'John 3:16,17',
    'John 3:16,17,19',
    'John 3:16-17,19,21',
    'Exodus 3:14,15;4:2',
    '12,5 and 13,7',
  ])('%s', (line) => expect(areValues(line)).toBe(false));
});
