import { describe, expect, it } from 'vitest';
import { phraseSearches, termsOf, textsOf } from '../../../../src/search/query/terms.ts';

describe('the words and phrases of a query', () => {
  it.each<[string, string[], string[]]>([
    ['', [], []],
    ['siraj  haqqani', ['siraj', 'haqqani'], []],
    ["haqqani's", ['haqqani'], []],
    ['Haqqani’s network', ['Haqqani', 'network'], []],
    ["ZIA'S CHINA'S", ['ZIA', 'CHINA'], []],
    ["it's'em o'sullivan", ["it'em", "o'sullivan"], []],
    ['al-Qaeda – now', ['al', 'Qaeda', 'now'], []],
    ['and/or 9/11', ['and', 'or', '9/11'], []],
    ['"al qaeda"', [], ['al qaeda']],
    ['"al qaeda" pakistan', ['pakistan'], ['al qaeda']],
    ['drone “al Qaeda” strike «in the north»', ['drone', 'strike'], ['al Qaeda', 'in the north']],
    ['„Haqqani’s men“', [], ['Haqqani’s men']],
    ['"not closed', ['"not', 'closed'], []],
    ['"" " " haqqani', ['haqqani'], []],
    ['حقانی ؟', ['حقانی'], []],
  ])('%s', (query, words, phrases) => {
    const terms = termsOf(query);
    expect(textsOf(terms, 'words')).toEqual(words);
    expect(textsOf(terms, 'phrases')).toEqual(phrases);
  });

  it.each([
    ['al-Qaeda', ['"al Qaeda"', '"alQaeda"']],
    ['Haqqani’s', ['"Haqqani"']],
    ['al qaeda men', ['"al qaeda men"', '"alqaeda men"', '"al qaedamen"']],
  ])('%s may stand in a text as %j', (phrase, searches) => {
    expect(phraseSearches(phrase)).toEqual(searches);
  });
});
