import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../../src/search/query/combine.ts';
import { isDoubtful, namesMeant } from '../../../../../src/search/query/names/meant.ts';
import type { Unit } from '../../../../../src/search/query/units.ts';
import { hit, hitsOf, match, unit } from '../../sample-hits.ts';

const rice = match('Condoleezza Rice');
const west = match('Tom West', { kind: 'authors' });

/** A result with a text, found by the words at the given places. */
const page = (id: string, text: string, words: readonly number[], score = 1) => {
  const data = () =>
    Promise.resolve({ url: id, raw_content: text, meta: {}, anchors: [] } as unknown as Awaited<
      ReturnType<Found['data']>
    >);
  return {
    ...hit(id, score, words),
    data,
    coverage: 1,
    isHeadline: false,
    phraseWords: [],
  } satisfies Found;
};

/** One word for a name, found on pages of which some mention the name. */
const named = (
  pages: readonly Found[],
  mentioning: readonly string[],
  changes: Partial<Unit> = {},
) =>
  unit('rice', pages, {
    names: [rice],
    mentions: [hitsOf(...mentioning.map((id) => hit(id)))],
    ...changes,
  });

const meant = async (
  one: Unit,
  pages: readonly Found[],
  isPartial = false,
  others: readonly Unit[] = [],
  isOnlyName = false,
) => {
  const names = await namesMeant(one, [one, ...others], pages, isPartial, async () => isOnlyName);
  return names.map(({ name }) => name);
};

describe('a name among other words is meant', () => {
  it('where the best page mentions it', async () => {
    const pages = [page('a', 'the rice harvest', [1], 2), page('b', 'she and Rice spoke', [2])];
    expect(await meant(named(pages, ['a']), pages)).toEqual(['Condoleezza Rice']);
  });

  it('where the best page prints it as a name', async () => {
    const capital = [page('a', 'a lecture by Rice at noon', [3])];
    expect(await meant(named(capital, []), capital)).toEqual(['Condoleezza Rice']);
    const small = [page('a', 'a bag of rice', [3])];
    expect(await meant(named(small, []), small)).toEqual([]);
    const owner = [page('a', 'By 2060. Xi’s promise', [2])];
    expect(await meant(named(owner, []), owner)).toEqual(['Condoleezza Rice']);
    // The first word of a sentence has a capital, whatever it is.
    const first = [page('a', 'It rained. Rice grew', [2])];
    expect(await meant(named(first, []), first)).toEqual([]);
    expect(await meant(named(first, []), first, false, [], true)).toEqual(['Condoleezza Rice']);
    expect(await meant(named(small, []), small, false, [], true)).toEqual([]);
  });

  it('unless another name of the query stands before it there', async () => {
    const two = async (text: string) => {
      const pages = [page('a', text, [3])];
      const first = unit('anne', [page('a', text, [2])], { from: 0, names: [match('Anne Frank')] });
      return meant(named(pages, [], { from: 1 }), pages, false, [first]);
    };
    expect(await two('a shop: Anne Rice owns it')).toEqual([]);
    expect(await two('a shop: Anne, Rice own it')).toEqual(['Condoleezza Rice']);
    expect(await two('a shop: Anne’s Rice owns it')).toEqual(['Condoleezza Rice']);
  });

  it('unless it is that of a reporter, and the text has the words of the query together', async () => {
    const near = async (text: string, at: number) => {
      const pages = [page('a', text, [at])];
      const gold = unit('gold', [page('a', text, [1])], { from: 1 });
      const one = named(pages, ['a'], { names: [west], from: 0 });
      return meant(one, pages, false, [gold]);
    };
    expect(await near('West gold is found', 0)).toEqual([]);
    expect(await near('The gold is found in the west', 6)).toEqual(['Tom West']);
  });

  it('if it is the one of several with that surname', async () => {
    const pages = [page('a', 'she spoke', [1])];
    const names = [rice, match('Anne Rice')];
    const mentions = [hitsOf(), hitsOf(hit('a'))];
    expect(await meant(named(pages, [], { names, mentions }), pages)).toEqual(['Anne Rice']);
  });

  it('in a script without capitals, where the best page has it', async () => {
    const pages = [page('a', 'נאם של רייס', [2])];
    const name = match('קונדוליזה רייס');
    expect(await meant(named(pages, [], { names: [name] }), pages)).toEqual([name.name]);
  });

  it('whatever the results, if it is more than one word or an acronym', async () => {
    expect(await meant(named([], [], { size: 2 }), [])).toEqual(['Condoleezza Rice']);
    const nato = match('NATO', { kind: 'organisations' });
    expect(await meant(named([], [], { names: [nato], text: 'nato' }), [])).toEqual(['NATO']);
  });

  it('unless it is an everyday word of the headline that the query is', async () => {
    const names = [match('United States', { kind: 'places', matched: 'US' })];
    const pages = [{ ...page('a', 'Call us Czechia', [1]), isHeadline: true }];
    const us = { names, text: 'us' };
    expect(await meant(named(pages, [], us), pages)).toEqual([]);
    expect(await meant(named(pages, ['a'], us), pages)).toEqual(['United States']);
    expect(await meant(named(pages, [], { ...us, text: 'US' }), pages)).toEqual(['United States']);
  });
});

describe('of an everyday word', () => {
  const doubtful = { doubt: 1 };
  const pages = [page('harvest', 'the West and the Rice', [4], 3), page('story', 'Rice', [0], 20)];
  // As a name the second page is far better; as a word the first is.
  const plain = hitsOf(hit('harvest', 3), hit('story', 2));

  it('the best page is the one that is best for the word', async () => {
    expect(isDoubtful(named(pages, [], doubtful))).toBe(true);
    expect(await meant(named(pages, ['story'], { ...doubtful, plain }), pages)).toEqual([]);
    expect(await meant(named(pages, ['harvest'], { ...doubtful, plain }), pages)).not.toEqual([]);
  });

  it('no name is meant in a partial answer', async () => {
    expect(await meant(named(pages, ['harvest'], { ...doubtful, plain }), pages, true)).toEqual([]);
    expect(await meant(named(pages, []), pages, true)).toEqual(['Condoleezza Rice']);
  });

  it('a byline says nothing', async () => {
    const names = [west];
    expect(await meant(named(pages, ['harvest'], { ...doubtful, plain, names }), pages)).toEqual(
      [],
    );
  });

  it('several words together are none', () => {
    expect(isDoubtful(named(pages, [], { ...doubtful, size: 2 }))).toBe(false);
  });
});

describe('of a surname in small letters that is an everyday word', () => {
  const everyday = { isEveryday: true };
  const inTitle = { ...page('a', 'Rice spoke', [0]), fields: ['title'] };
  const inOther = page('b', 'a bowl of rice', [3]);
  const both = [inTitle, inOther];
  const lecture = unit('lecture', [inTitle]);

  it('a name is meant where the best page mentions it', async () => {
    const pages = [page('a', 'a lecture by Rice at noon', [3])];
    expect(await meant(named(pages, ['a'], everyday), pages)).toEqual(['Condoleezza Rice']);
    // Rice at Noon may be a dish.
    expect(await meant(named(pages, [], everyday), pages)).toEqual([]);
  });

  it('only a headline with another word of the query counts if the paper has it in other senses', async () => {
    const one = named(both, ['a'], { ...everyday, doubt: 1 });
    expect(await meant(one, [inTitle], false, [lecture])).toEqual(['Condoleezza Rice']);
    expect(await meant(one, [inTitle], false, [unit('lecture', [hit('a')])])).toEqual([]);
  });

  it('only such a headline counts if a word is in no story, and in a partial answer', async () => {
    const one = named(both, ['a'], everyday);
    expect(await meant(one, [inTitle], true)).toEqual([]);
    expect(await meant(one, [inTitle], true, [lecture])).toEqual(['Condoleezza Rice']);
    expect(await meant(one, [inTitle], false, [unit('pudding', [])])).toEqual([]);
  });

  it('so do all stories that have the word, if they mention the name and have the whole query', async () => {
    const one = named([inTitle], ['a'], { ...everyday, doubt: 1 });
    expect(await meant(one, [inTitle], false, [unit('lecture', [hit('a')])])).toEqual([
      'Condoleezza Rice',
    ]);
    // The age of stones is nothing of Victor Stone.
    expect(await meant(one, [inTitle], true)).toEqual([]);
    expect(await meant(one, [inTitle], false, [unit('pudding', [])])).toEqual([]);
  });

  it('where it stands as a noun does, only a headline with another word of the query counts', async () => {
    const one = named([inTitle], ['a'], { ...everyday, isNoun: true });
    expect(await meant(one, [inTitle], false, [unit('lecture', [hit('a')])])).toEqual([]);
    expect(await meant(one, [inTitle], false, [lecture])).toEqual(['Condoleezza Rice']);
  });
});
