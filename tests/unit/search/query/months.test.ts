import { describe, expect, it } from 'vitest';
import { monthsIn } from '../../../../src/search/query/months.ts';
import { piecesOf } from '../../../../src/search/query/syntax.ts';

const months = (query: string, language = 'en-GB') => [
  ...monthsIn(piecesOf(query, language), language),
];

describe('a month', () => {
  it.each<[string, string, [number, string][]]>([
    ['May 2024', 'en-GB', [[0, '2024-05']]],
    ['floods 2013 december', 'en-GB', [[2, '2013-12']]],
    ['Mär 2026', 'de-DE', [[0, '2026-03']]],
    ['août 2025 grève', 'fr-FR', [[0, '2025-08']]],
    ['март 2026', 'ru-RU', [[0, '2026-03']]],
    ['марта 2026', 'ru-RU', [[0, '2026-03']]],
    ['مارس ٢٠٢٦', 'ar', []],
    ['مارس 2026', 'ar', [[0, '2026-03']]],
  ])('is named in “%s”', (query, language, found) => {
    expect(months(query, language)).toEqual(found);
  });

  it.each(['may', 'theresa may resigns', '2024', 'may 3', '"may" 2024', '2024 -may'])(
    'is not meant by “%s”',
    (query) => {
      expect(months(query)).toEqual([]);
    },
  );
});
