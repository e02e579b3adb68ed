import { describe, expect, it } from 'vitest';
import { combine, type Narrowed } from '../../../../src/search/query/combine.ts';
import type { Unit } from '../../../../src/search/query/units.ts';
import { hit, hitsOf, match, unit } from '../sample-hits.ts';

const all: Narrowed = {
  isKept: () => true,
  withHeadline: new Map(),
  withPhrase: new Map(),
  pages: 100,
  isStory: (id) => !id.startsWith('page'),
};

const combined = (units: readonly Unit[], changes: Partial<Narrowed> = {}) =>
  combine(units, { ...all, ...changes });

const ids = ({ results }: ReturnType<typeof combine>) => results.map(({ id }) => id);

/** Pages that have a word, so many that it tells little. */
const many = (...some: readonly string[]) => [
  ...some.map((id) => hit(id)),
  ...Array.from({ length: 60 }, (_, at) => hit(`filler${at}`)),
];

const harbour = unit('harbour', [hit('a'), hit('b')]);
const talks = unit('talks', [hit('b'), hit('c')], { from: 1 });

it('a saying is first where it is printed in its order, most of all in a headline', () => {
  const words = ['out', 'to', 'sea'].map((text, from) =>
    unit(
      text,
      ['apart', 'text', 'headline'].map((id) => hit(id, id === 'apart' ? 20 : 1)),
      { from },
    ),
  );
  const withPhrase = hitsOf(hit('text'), hit('headline', 1, [], ['title']));
  const { results } = combined(words, { withPhrase });
  const best = results.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
  expect(best).toEqual(['headline', 'apart', 'text']);
});

it('words that tell nothing count nothing for standing together', () => {
  const word = (from: number) =>
    unit('x', [hit('story', 1, [from])], { from, isOptional: from < 2 });
  const scoreOf = (...units: readonly Unit[]) => combined(units).results[0]?.score;
  expect(scoreOf(word(0), word(1), word(3))).toBe(1);
  expect(scoreOf(word(0), word(1), word(2))).toBeGreaterThan(1);
});

it('stories with a word in their address alone follow a few that print it', () => {
  const printed = ['a', 'b', 'c', 'd', 'e'];
  const address = hit('x', 1, [], ['address']);
  const found = (few: readonly string[]) =>
    ids(combined([unit('recipes', [...few.map((id) => hit(id)), address])]));
  expect(found(['a'])).toEqual(['a', 'x']);
  expect(found(printed)).toEqual(printed);
});

describe('where only the pages of names have the whole query, by a role', () => {
  const premier = unit('premier', [hit('page-li'), hit('xi'), hit('b')]);
  const china = unit('china', [hit('page-li'), hit('c')], { from: 1 });

  it('the best stories follow', () => {
    const answer = combined([premier, china]);
    expect(ids(answer).toSorted()).toEqual(['b', 'c', 'page-li', 'xi']);
    expect(answer.isPartial).toBe(false);
    expect(ids(combined([premier, unit('china', [hit('page-li'), hit('b')])]))).toEqual([
      'page-li',
      'b',
    ]);
  });

  it('no page with more of it hides the best stories of a partial answer', () => {
    const harbour = unit('harbour', [hit('page-li'), hit('d')], { from: 2 });
    const strike = unit('strike', [hit('e')], { from: 3 });
    const answer = combined([premier, china, harbour, strike]);
    expect(ids(answer)).toContain('d');
    expect(answer.isPartial).toBe(true);
  });
});

describe('the pages that have the whole query', () => {
  it('are all results, if there is one', () => {
    const answer = combined([harbour, talks]);
    expect(ids(answer)).toEqual(['b']);
    expect(answer.isPartial).toBe(false);
    expect(answer.results[0]).toMatchObject({ coverage: 1, score: 2 });
  });

  it('need no word that no page has', () => {
    const answer = combined([harbour, unit('zzzz', [], { from: 1 })]);
    expect(ids(answer)).toEqual(['a', 'b']);
    expect(answer.isPartial).toBe(false);
  });

  it('need no word that is optional, which adds nothing to how they fit', () => {
    const the = unit('the', [hit('a', 9), hit('z', 9)], { isOptional: true });
    const answer = combined([the, { ...harbour, from: 1 }]);
    expect(answer.results.map(({ id, score }) => [id, score])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });

  it('are followed, where a question has few answers, by pages with most of it', () => {
    const when = unit('when', [hit('z')], { isOptional: true });
    const words = ['harbour', 'talks', 'end'].map((text, at) => {
      const pages = ['whole', ...(at < 2 ? ['most'] : []), `only-${text}`];
      return unit(
        text,
        pages.map((id) => hit(id)),
        { from: at + 1 },
      );
    });
    const scarce = unit('end', [hit('whole'), ...many()], { from: 3 });
    const units = [...words.slice(0, 2), scarce];
    expect(ids(combined(units))).toEqual(['whole']);
    const answer = combined([when, ...units]);
    expect(ids(answer)).toEqual(['whole', 'most']);
    expect(answer.isPartial).toBe(false);
    const often = Array.from({ length: 5 }, (_, at) => hit(`answer${at}`));
    const answered = units.map((one) => ({ ...one, hits: hitsOf(...one.hits.values(), ...often) }));
    expect(ids(combined([when, ...answered]))).not.toContain('most');
  });

  it('are narrowed by filters and by what is excluded', () => {
    expect(ids(combined([harbour], { isKept: (id) => id !== 'a' }))).toEqual(['b']);
    expect(ids(combined([harbour], { isKept: () => false }))).toEqual([]);
  });

  it('have the places of words and of phrases apart, in their order', () => {
    const word = unit('men', [hit('a', 1, [9, 2])]);
    const phrase = unit('al qaeda', [hit('a', 1, [5, 4])], { from: 1, isPhrase: true });
    const [found] = combined([word, phrase]).results;
    expect(found).toMatchObject({ words: [2, 9], phraseWords: [4, 5] });
  });

  it('fit better where neighbours in the query stand together', () => {
    const one = unit('white', [hit('near', 1, [4]), hit('far', 1, [4])]);
    const other = (from: number) =>
      unit('house', [hit('near', 1, [5]), hit('far', 1, [9])], { from });
    const scores = (from: number) =>
      Object.fromEntries(combined([one, other(from)]).results.map(({ id, score }) => [id, score]));
    expect(scores(1)['near']).toBeGreaterThan(scores(1)['far'] ?? 0);
    // Words that have another between them in the query are no neighbours.
    expect(scores(2)['near']).toBe(scores(2)['far']);
  });
});

describe('without such a page', () => {
  it('those that have most are results', () => {
    const apart = unit('talks', [hit('c')], { from: 1 });
    const answer = combined([harbour, apart]);
    expect(answer.isPartial).toBe(true);
    expect(ids(answer)).toEqual(['a', 'b', 'c']);
    for (const { coverage } of answer.results) expect(coverage).toBeLessThan(1);
  });

  it('a rare word counts more than a frequent one', () => {
    const common = unit('said', many('x'));
    const rare = unit('harbour', [hit('a')], { from: 1 });
    const answer = combined([common, rare]);
    expect(ids(answer)).toEqual(['a']);
    expect(answer.isPartial).toBe(true);
  });

  it('a name counts more than a word that is as rare', () => {
    const name = unit('Asma Khan', [hit('a')], { names: [match('Asma Khan')] });
    const word = unit('harbour', [hit('b')], { from: 1 });
    expect(ids(combined([name, word]))).toEqual(['a']);
  });

  it('a question about a name is also answered by stories about it, in other words', () => {
    const names = [match('Halloran Foods', { kind: 'organisations' })];
    const stories = [hit('owned', 1), hit('about', 1, [], ['main']), ...many('aside')];
    const name = unit('Halloran Foods', stories, { names });
    const owns = unit('owns', [hit('owned')], { from: 1 });
    const who = unit('who', [], { from: 2, isOptional: true });
    expect(ids(combined([name, owns, who]))).toEqual(['owned', 'about']);
    expect(ids(combined([name, owns]))).toEqual(['owned']);
  });

  it('two of three words count more than one', () => {
    const units = [
      unit('harbour', [hit('a'), hit('b')]),
      unit('talks', [hit('b'), hit('x')], { from: 1 }),
      unit('lamp', [hit('c'), hit('y')], { from: 2 }),
    ];
    expect(ids(combined(units))).toEqual(['b']);
  });

  it('of pages that a filter leaves, those with most are results', () => {
    const answer = combined([harbour, talks], { isKept: (id) => id !== 'b' });
    expect(answer.isPartial).toBe(true);
    expect(ids(answer)).toEqual(['a', 'c']);
  });
});

describe('a page whose headline is the query', () => {
  it('has all of it, whatever else it has', () => {
    const answer = combined([harbour, talks], { withHeadline: hitsOf(hit('a')) });
    expect(answer.results).toContainEqual(
      expect.objectContaining({ id: 'a', isHeadline: true, coverage: 1 }),
    );
    expect(answer.isPartial).toBe(false);
  });

  it('is found where no word of the query is', () => {
    const answer = combined([unit('the', [], { isOptional: true })], {
      withHeadline: hitsOf(hit('z')),
    });
    expect(ids(answer)).toEqual(['z']);
    expect(answer.results[0]?.score).toBeGreaterThan(0);
  });

  it('is narrowed like others', () => {
    const withHeadline = hitsOf(hit('a'));
    expect(ids(combined([harbour], { withHeadline, isKept: (id) => id !== 'a' }))).toEqual(['b']);
  });
});

describe('words that only the address of a page has', () => {
  const inAddress = (id: string) => hit(id, 1, [], ['headline', 'address']);
  const lighthouse = unit('lighthouse', [inAddress('obituary'), hit('island', 1, [7])]);
  const keeper = unit('keeper', [hit('obituary', 9, [3]), hit('island', 1, [8])], { from: 1 });

  it('do not make it a whole answer beside one that prints them', () => {
    expect(ids(combined([lighthouse, keeper]))).toEqual(['island']);
  });

  it('complete it where no other page has them', () => {
    const quake = unit('quake', [inAddress('rubble')], { from: 1 });
    const turkey = unit('turkey', [hit('rubble', 1, [2]), hit('summit', 9, [1])]);
    const answer = combined([turkey, quake]);
    expect(answer.isPartial).toBe(false);
    expect(ids(answer)).toContain('rubble');
    const [best] = answer.results.toSorted((a, b) => b.coverage - a.coverage);
    expect(best?.id).toBe('rubble');
    expect(best?.coverage).toBeLessThan(1);
  });

  it('hide no page that answers as much of the query in print', () => {
    const sought = unit('investigated', [inAddress('fund')], { from: 2 });
    const fund = unit('fund', [hit('fund', 1, [1]), hit('resigns', 1, [1])], { from: 1 });
    const harbour = unit('harbour', [hit('fund', 1, [0]), hit('resigns', 1, [0])]);
    expect(ids(combined([harbour, fund, sought])).toSorted()).toEqual(['fund', 'resigns']);
  });
});
