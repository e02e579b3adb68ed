import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/names/compare/fold.ts';
import { hasNeeded, queryTerms } from '../../../../src/names/lexicon/query-terms.ts';

const terms = (typed: string) => queryTerms(fold(typed)).map(({ text }) => text);

describe('the terms of a query', () => {
  it.each([
    ['haqqani', ['haqqani']],
    ['Boko Haram', ['bokoharam', 'boko', 'haram']],
    ['Ho Chi Minh', ['hochi', 'hochiminh', 'ho', 'chiminh', 'chi', 'minh']],
    ['alqaida', ['alqaida', 'qaida']],
    ['binladen', ['binladen', 'laden']],
    ['the Taliban', ['thetaliban', 'taliban']],
    ['…', []],
  ])('%s: %j', (typed, expected) => expect(terms(typed)).toEqual(expected));
});

it('a particle that was cut off must be in the name', () => {
  const [, cut] = queryTerms(fold('binladen'));
  if (!cut) throw new Error('the particle is not cut off');
  expect(hasNeeded(cut, fold('Osama bin Laden'), { at: 2, size: 1 })).toBe(true);
  expect(hasNeeded(cut, fold('Osama ibn Laden'), { at: 2, size: 1 })).toBe(true);
  expect(hasNeeded(cut, fold('Carl Laden'), { at: 1, size: 1 })).toBe(false);
});
