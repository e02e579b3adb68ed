import { expect, it } from 'vitest';
import type { Match, MatchType } from '../../../../src/names/lexicon/match.ts';
import { suggestionSource } from '../../../../src/search/field/suggestion-source.ts';

const match = (id: string, how: MatchType, unmatched: string[] = []): Match => ({
  id,
  kind: 'people',
  name: id,
  aliases: [],
  articles: 1,
  asWritten: id,
  telling: true,
  how,
  score: 1,
  matched: id,
  unmatched,
});

const headlines = [
  ['Rain Stops Play', '/play/'],
  ['Rainy Days', '/days/'],
  ['Rain', '/rain/'],
] as const;

function source(first: Match[], all = first, isSmall = false) {
  const lookup = {
    suggestFirst: async () => first,
    suggest: async () => all,
    list: (name: string) =>
      new Promise<never>((resolve) => {
        if (name === 'headlines') setTimeout(() => resolve(headlines as never));
      }),
  };
  return async (query: string) => {
    const steps: string[][] = [];
    for await (const { suggestions } of suggestionSource(lookup, () => isSmall)(query)) {
      steps.push(suggestions.map((one) => (one.kind === 'name' ? one.match.id : one.story.path)));
    }
    return steps;
  };
}

it('names come first, and headlines follow', async () => {
  expect(await source([match('rainey', 'exact')])('rainy')).toEqual([
    ['rainey'],
    ['rainey', '/days/'],
  ]);
});

it('a headline that fits stands above names that do not', async () => {
  const names = [
    match('guess', 'typo'),
    match('exact', 'exact'),
    match('prefix', 'prefix'),
    match('other', 'exact', ['rain']),
  ];
  const steps = await source(names)('rain');
  expect(steps.at(-1)).toEqual(['exact', '/rain/', 'prefix', '/play/', 'guess', '/days/']);
});

it('nothing is shown twice, and nothing at all is said', async () => {
  const rainey = match('x', 'exact');
  expect(await source([rainey], [rainey])('zz')).toEqual([['x']]);
  expect(await source([])('zz')).toEqual([[], []]);
});

it('a small screen has room for fewer', async () => {
  const names = ['a', 'b', 'c', 'd'].map((id) => match(id, 'exact'));
  expect((await source(names, names, true)('zz')).at(-1)).toEqual(['a', 'b', 'c']);
  expect((await source(names)('zz')).at(-1)).toHaveLength(4);
});
