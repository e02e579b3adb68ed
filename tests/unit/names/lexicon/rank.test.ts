import { expect, it } from 'vitest';
import type { Match } from '../../../../src/names/lexicon/match.ts';
import { rank } from '../../../../src/names/lexicon/rank.ts';

const match = (id: string, changes: Partial<Match> = {}): Match => ({
  ...{ id, kind: 'people', name: id, aliases: [], articles: 1, asWritten: id },
  ...{ how: 'exact', score: 0.9, telling: true, matched: id, unmatched: [] },
  ...changes,
});
const ranked = (...matches: Match[]) => rank(matches, 5).map(({ id }) => id);

it('the better match comes first; of equal ones, the name with more articles', () => {
  expect(
    ranked(match('a', { score: 0.8 }), match('b'), match('c', { articles: 5 }), match('d')),
  ).toEqual(['c', 'b', 'd', 'a']);
});

it('a name is listed once, with its best match', () => {
  const list = rank([match('a', { score: 0.8 }), match('a', { score: 0.95 })], 5);
  expect(list.map(({ score }) => score)).toEqual([0.95]);
});

it('a guess is not shown next to a certain match', () => {
  expect(ranked(match('a'), match('b', { how: 'typo', score: 0.89 }))).toEqual(['a']);
});

it('a guess is not shown next to a much better one', () => {
  const guess = (id: string, score: number) => match(id, { how: 'spelling', score });
  expect(ranked(guess('a', 0.8), guess('b', 0.7), guess('c', 0.6))).toEqual(['a', 'b']);
});

it('a name that matches some words is shown only if none matches all', () => {
  const some = match('b', { unmatched: ['zzzz'], score: 0.4 });
  expect(ranked(match('a'), some)).toEqual(['a']);
  expect(ranked(some)).toEqual(['b']);
});
