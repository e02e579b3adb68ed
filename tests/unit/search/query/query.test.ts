import { describe, expect, it } from 'vitest';
import { addressOf, queryOf, type Query } from '../../../../src/search/query/query.ts';

const page = 'https://test.example/sub/search/';
const nothing: Query = { text: '', filters: {}, newest: false, literal: false };

describe('what an address asks for', () => {
  it.each<[string, Partial<Query>]>([
    ['', {}],
    ['?q=haqqani', { text: 'haqqani' }],
    ['?q=siraj+haqqani', { text: 'siraj haqqani' }],
    ['?q=%20haqqani%20', { text: 'haqqani' }],
    ['?q=', {}],
    ['?x=1#q=2', {}],
    ['?q=a%26b%3Dc', { text: 'a&b=c' }],
    ['?q=%zz', { text: '%zz' }],
    ['?q=a&exact=1', { text: 'a', literal: true }],
    ['?q=a&section=world&year=2009', { text: 'a', filters: { section: 'world', year: '2009' } }],
    ['?q=a&kind=people&sort=newest', { text: 'a', filters: { kind: 'people' }, newest: true }],
    ['?q=a&kind=&sort=oldest', { text: 'a' }],
  ])('%j', (search, query) => {
    expect(queryOf(new URL(page + search))).toEqual({ ...nothing, ...query });
  });
});

describe('the address for a query', () => {
  it.each<[Partial<Query>, string, string]>([
    [{ text: 'haqqani' }, '', '?q=haqqani'],
    [{ text: 'a&b=c #d' }, '', '?q=a%26b%3Dc+%23d'],
    [{ text: 'new' }, '?q=old', '?q=new'],
    [{ text: 'new' }, '?lang=en&q=old#result', '?lang=en&q=new'],
    [{}, '?q=old', ''],
    [{}, '?q=old&lang=en#result', '?lang=en'],
    [{ text: 'a', newest: true }, '?q=a&exact=1&year=2009', '?q=a&sort=newest'],
  ])('%j, coming from %j, is %j', (query, before, after) => {
    expect(addressOf({ ...nothing, ...query }, new URL(page + before))).toBe(page + after);
  });

  it.each<Partial<Query>>([
    { text: 'haqqani' },
    { text: 'a&b=c #d +1' },
    { text: '“ünï” 中国', filters: { section: 'world', year: '2009', kind: 'articles' } },
    { text: '%zz', newest: true, literal: true },
  ])('gives %j back', (query) => {
    const whole = { ...nothing, ...query };
    expect(queryOf(new URL(addressOf(whole, new URL(page))))).toEqual(whole);
  });
});
