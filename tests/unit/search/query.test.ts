import { describe, expect, it } from 'vitest';
import { addressOf, engineQuery, isLiteral, queryOf } from '../../../src/search/query.ts';

const page = 'https://test.example/sub/search/';

describe('the query in an address', () => {
  it.each([
    ['', ''],
    ['?q=haqqani', 'haqqani'],
    ['?q=siraj+haqqani', 'siraj haqqani'],
    ['?q=%20haqqani%20', 'haqqani'],
    ['?q=', ''],
    ['?x=1#q=2', ''],
    ['?q=a%26b%3Dc', 'a&b=c'],
    ['?q=%zz', '%zz'],
  ])('%j asks for %j', (search, query) => {
    expect(queryOf(new URL(page + search))).toBe(query);
  });
});

describe('the address for a query', () => {
  it.each([
    ['haqqani', '', '?q=haqqani'],
    ['a&b=c #d', '', '?q=a%26b%3Dc+%23d'],
    ['new', '?q=old', '?q=new'],
    ['new', '?lang=en&q=old#result', '?lang=en&q=new'],
    ['', '?q=old', ''],
    ['', '?q=old&lang=en#result', '?lang=en'],
  ])('%j, coming from %j, is %j', (query, before, after) => {
    expect(addressOf(query, new URL(page + before))).toBe(page + after);
  });

  it.each(['haqqani', 'a&b=c #d +1', '“ünï” 中国', '%zz'])('gives %j back', (query) => {
    expect(queryOf(new URL(addressOf(query, new URL(page))))).toBe(query);
  });
});

it('the address says whether the query is to be searched for as it was typed', () => {
  const literal = addressOf('haqani', new URL(page), true);
  expect(literal).toBe(`${page}?q=haqani&exact=1`);
  expect(isLiteral(new URL(literal))).toBe(true);
  expect(isLiteral(new URL(addressOf('haqani', new URL(literal))))).toBe(false);
});

describe('what the engine is asked', () => {
  it.each([
    ["haqqani's", 'haqqani'],
    ['Haqqani’s network', 'Haqqani network'],
    ["ZIA'S CHINA'S", 'ZIA CHINA'],
    ["Ünï's", 'Ünï'],
    ["'s", "'s"],
    ["o'sullivan", "o'sullivan"],
    ["isn't", "isn't"],
    ['"exact words"', '"exact words"'],
    ['', ''],
  ])('%j → %j', (query, asked) => {
    expect(engineQuery(query)).toBe(asked);
  });
});
