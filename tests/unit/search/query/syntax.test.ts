import { describe, expect, it } from 'vitest';
import { inQuotes } from '../../../../src/search/page/in-quotes.ts';
import { hasOperators, piecesOf } from '../../../../src/search/query/syntax.ts';

/** Each piece as it might be typed: quoted, with its operators. */
const shown = (query: string, language = 'en') =>
  piecesOf(query, language).map(
    ({ text, isPhrase, isExcluded, isPrefix, isOr }) =>
      `${isOr ? 'OR ' : ''}${isExcluded ? '-' : ''}${isPhrase ? `"${text}"` : text}${isPrefix ? '*' : ''}`,
  );

describe('the words and phrases of a query', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['siraj  haqqani', ['siraj', 'haqqani']],
    ['siraj\nhaqqani\tkhan', ['siraj', 'haqqani', 'khan']],
    ['Haqqani’s network', ['Haqqani', 'network']],
    ['al-Qaeda – now', ['al-Qaeda', 'now']],
    ['F-16 and/or 9/11', ['F-16', 'and/or', '9/11']],
    ['$30 billion', ['$30', 'billion']],
    ['"al qaeda"', ['"al qaeda"']],
    ['"al qaeda" pakistan', ['"al qaeda"', 'pakistan']],
    ['drone “al Qaeda” strike «in the north»', ['drone', '"al Qaeda"', 'strike', '"in the north"']],
    ['„Haqqani’s men“', ['"Haqqani’s men"']],
    ['"not closed', ['not', 'closed']],
    ['"" " " haqqani', ['haqqani']],
    ['حقانی ؟', ['حقانی']],
    ['Ｆ－16 ﬁre', ['F-16', 'fire']],
  ])('%j', (query, pieces) => {
    expect(shown(query)).toEqual(pieces);
  });

  it.each(['צה"ל', 'צה״ל', 'צה”ל'])('%s is one word: gershayim are letters', (word) => {
    expect(shown(`${word} "חיל האוויר"`, 'he')).toEqual(['צה״ל', '"חיל האוויר"']);
  });

  it('elided articles are words of their own, unless the word is excluded', () => {
    expect(shown('guerre -l’Ukraine', 'fr')).toEqual(['guerre', '-Ukraine']);
    expect(shown('l’Ukraine', 'fr')).toEqual(['l’', 'Ukraine']);
    expect(shown('l’Ukraine', 'en')).toEqual(['l’Ukraine']);
  });
});

describe('the operators of a query', () => {
  it.each<[string, string[]]>([
    ['haqqani -pakistan', ['haqqani', '-pakistan']],
    ['haqqani -"al qaeda"', ['haqqani', '-"al qaeda"']],
    ['haqqani OR kayani', ['haqqani', 'OR kayani']],
    ['haqqani OR "al qaeda" OR khan', ['haqqani', 'OR "al qaeda"', 'OR khan']],
    // What is excluded is no choice.
    ['haqqani OR -kayani OR khan', ['haqqani', '-kayani', 'khan']],
    ['haq*', ['haq*']],
    ['al-qae* men', ['al-qae*', 'men']],
  ])('%s', (query, pieces) => {
    expect(shown(query)).toEqual(pieces);
    expect(hasOperators(piecesOf(query, 'en'))).toBe(true);
  });

  it.each<[string, string[]]>([
    ['win or lose', ['win', 'or', 'lose']],
    ['OR kayani', ['OR', 'kayani']],
    ['haqqani OR', ['haqqani']],
    ['haqqani - pakistan', ['haqqani', 'pakistan']],
    ['haqqani-pakistan', ['haqqani-pakistan']],
    ['-', []],
    ['"haq*"', ['"haq*"']],
    ['"haqqani OR kayani"', ['"haqqani OR kayani"']],
  ])('are none in %s', (query, pieces) => {
    expect(shown(query)).toEqual(pieces);
    expect(hasOperators(piecesOf(query, 'en'))).toBe(false);
  });
});

it.each([
  ['al qaeda', '“al qaeda”'],
  ['"al qaeda" men', '"al qaeda" men'],
])('%s in quotation marks is %s', (query, quoted) => {
  expect(inQuotes(query)).toBe(quoted);
});
