import { expect, it } from 'vitest';
import { figure, textTable } from '../../bench/text-table.ts';

it('figures are written as they are read', () => {
  expect(figure(12_345.678, 1)).toBe('12,345.7');
  expect(figure(0.5, 2)).toBe('0.50');
  expect(figure(undefined)).toBe('–');
});

it('cells stand under each other, figures to the right', () => {
  const rows = [['what', 'ms'], ['a long one', '1,000'], ['one']];
  expect(textTable(rows)).toBe('what           ms\na long one  1,000\none');
});
