import { describe, expect, it } from 'vitest';
import { datesIn } from '../../../../src/search/query/dates.ts';
import { piecesOf } from '../../../../src/search/query/syntax.ts';

const dates = (query: string, language = 'en-GB') =>
  [...datesIn(piecesOf(query, language), language)].map(([at, { month, day }]) => [at, month, day]);

describe('a date', () => {
  it.each<[string, string, [number, string | undefined, string | undefined][]]>([
    ['May 2024', 'en-GB', [[0, '2024-05', undefined]]],
    ['floods 2013 december', 'en-GB', [[2, '2013-12', undefined]]],
    ['Mär 2026', 'de-DE', [[0, '2026-03', undefined]]],
    ['août 2025 grève', 'fr-FR', [[0, '2025-08', undefined]]],
    ['март 2026', 'ru-RU', [[0, '2026-03', undefined]]],
    ['марта 2026', 'ru-RU', [[0, '2026-03', undefined]]],
    ['مارس ٢٠٢٦', 'ar', []],
    ['مارس 2026', 'ar', [[0, '2026-03', undefined]]],
    ['26 november 2026', 'en-GB', [[1, '2026-11', '11-26']]],
    ['november 26 2026', 'en-US', [[0, '2026-11', '11-26']]],
    ['November 3rd, 2026', 'en-US', [[0, '2026-11', '11-03']]],
    ['26 nov', 'en-GB', [[1, undefined, '11-26']]],
    ['26th of November', 'en-GB', [[2, undefined, '11-26']]],
    ['26 de noviembre de 2026', 'es-ES', [[2, '2026-11', '11-26']]],
    ['26. November', 'de-DE', [[1, undefined, '11-26']]],
    ['may 3', 'en-GB', [[0, undefined, '05-03']]],
  ])('is named in “%s”', (query, language, found) => {
    expect(dates(query, language)).toEqual(found);
  });

  it.each([
    ...['may', 'theresa may resigns', '2024', 'may 32', 'may 0', '"may" 2024', '2024 -may'],
    ...['5k march', '5g march', '3d may', 'november -26', 'november -2025', 'november "26"'],
  ])('is not meant by “%s”', (query) => {
    expect(dates(query)).toEqual([]);
  });
});
