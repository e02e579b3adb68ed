import { describe, expect, it } from 'vitest';
import { headlineWord } from '../../../../src/names/words/index-words.ts';
import { answer, answerTo, story } from '../asked-paper.ts';
import type { FakePart } from '../fake-engine.ts';

describe('the answer to', () => {
  it.each([
    ['meeting', ['surge film', '', undefined, []]],
    ['petraeus', ['surge', 'david-petraeus', undefined, []]],
    ['petreaus', ['surge', 'david-petraeus', 'Petraeus', []]],
    ['petraeus meeting', ['surge', 'david-petraeus', undefined, []]],
    ['petreaus meeting', ['surge', 'david-petraeus', 'Petraeus meeting', []]],
    ['meeting petreaus', ['surge', 'david-petraeus', 'meeting Petraeus', []]],
    ['kiyani qaeda', ['kayani', 'ashfaq-parvez-kayani', undefined, []]],
    ['petraeus zzzz', ['surge', 'david-petraeus', undefined, ['zzzz']]],
    ['petreaus zzzz', ['surge', 'david-petraeus', 'Petraeus', ['zzzz']]],
    ['zzzz', ['', '', undefined, ['zzzz']]],
    // Omar Sharif is neither Mullah Omar nor Nawaz Sharif.
    ['omar sharif', ['film', '', undefined, []]],
    ['"al qaeda"', ['kayani', '', undefined, []]],
    ['al-qaeda', ['kayani', '', undefined, []]],
    ['"al qaeda" kayani', ['kayani', 'ashfaq-parvez-kayani', undefined, []]],
    ['kayany "al-qaeda"', ['kayani', 'ashfaq-parvez-kayani', 'Kayani “al-qaeda”', []]],
    ['"al qaeda" "kayani al"', ['kayani', '', undefined, []]],
    ['"qaeda al"', ['', '', undefined, ['qaeda al']]],
    ['"petreaus" meeting', ['surge film', '', undefined, ['petreaus']]],
    ['meeting "petraeus"', ['surge', 'david-petraeus', undefined, []]],
    ['meeting (zzzz) z.z. @zzzz', ['surge film', '', undefined, ['zzzz', 'z.z.']]],
    ['"al qaeda" zzzz', ['kayani', '', undefined, ['zzzz']]],
    // What only has the question word answers nothing.
    ['also zzzz', ['', '', undefined, ['zzzz']]],
    ['also', ['also', '', undefined, []]],
    ['al', ['kayani apart', '', undefined, []]],
    ['meetign', ['surge film', '', 'meeting', []]],
  ])('%s', async (query, given) => {
    expect(await answer(query)).toEqual(given);
  });

  it.each([
    ['meeting -petraeus', 'film'],
    ['meeting -"omar sharif"', 'surge'],
    ['surge OR sharif', 'surge film'],
    ['petraeus OR qaeda', 'surge kayani apart'],
    ['sur*', 'surge'],
    ['alm*', 'also'],
    ['meeting -zzzz', 'surge film'],
  ])('%s has these results: %s', async (query, ids) => {
    const [found] = await answer(query);
    expect(String(found).split(' ').toSorted()).toEqual(ids.split(' ').toSorted());
  });

  it('a query that is taken as it was typed corrects nothing', async () => {
    const given = ['surge film', '', undefined, ['petreaus']];
    expect(await answer('petreaus meeting', { literal: true })).toEqual(given);
  });

  it('a query that is being typed may end in the beginning of a word', async () => {
    const given = ['surge', '', undefined, []];
    expect(await answer('meeting sur', { isUnfinished: true })).toEqual(given);
  });

  it('what was found while it was typed is found when it is finished', async () => {
    const pages = { one: 'a photograph of Reykjavík' };
    for (const isUnfinished of [true, false]) {
      expect(await answer('photograph reykja', { pages, isUnfinished })).toEqual([
        'one',
        '',
        undefined,
        [],
      ]);
    }
  });

  it('a question is about its names and other words', async () => {
    const given = ['surge', 'david-petraeus', undefined, []];
    expect(await answer('what did Petraeus say about the surge')).toEqual(given);
    expect(await answer('who is Petraeus')).toEqual(given);
  });

  it('a word and its neighbour are found joined', async () => {
    const pages = { joined: 'the ceasefire holds', other: 'they cease' };
    expect((await answer('cease fire', { pages }))[0]).toBe('joined');
    const numbers = { apart: 'rows 2 and 5', joined: 'rows 25' };
    expect((await answer('rows 2 5', { pages: numbers }))[0]).toBe('apart');
    const groups = { joined: 'some 50,000 rows', other: 'some 50 rows' };
    expect((await answer('50 000', { pages: groups }))[0]).toBe('joined');
  });

  it('a word is found as two, and said neither to be absent nor misspelt', async () => {
    const pages = { one: 'in a car park', other: 'a carpet' };
    expect(await answer('carpark', { pages })).toEqual(['one', '', undefined, []]);
  });

  it('a query that is a headline has its story first', async () => {
    const one = { headline: headlineWord('Rain', 'en'), title: 'Rain' };
    const pages = {
      much: { text: 'rain and rain', meta: { title: 'Rain, rain, rain' } },
      exact: { text: 'rain', meta: one },
    };
    expect((await answer('“Rain”', { pages }))[0]).toBe('exact much');
    expect((await answer('rain', { pages }))[0]).toBe('exact much');
  });

  it('a word of a query may be a section or a year', async () => {
    const pages = {
      cup: 'the world cup',
      abroad: { text: 'a cup of tea', filters: { section: 'world', year: '2009' } },
      home: 'a cup of tea',
    };
    expect((await answer('world cup', { pages }))[0]).toBe('cup abroad');
    expect((await answer('2009 tea', { pages }))[0]).toBe('abroad');
  });

  it('filters narrow it', async () => {
    const tea = (year: string) => ({ text: 'tea', filters: { year } });
    const pages = { old: tea('2009'), new: tea('2010') };
    expect((await answer('tea', { pages, filters: { year: '2009' } }))[0]).toBe('old');
    const [found, , , absent] = await answer('tea', { pages, filters: { year: '2011' } });
    expect([found, absent]).toEqual(['', []]);
  });
});

describe('a name among other words has a card', () => {
  const harvest = 'a good harvest of rice';
  const minister = story('rice met ministers', 'condoleezza-rice');

  it.each<[string, FakePart, string]>([
    ['rice harvest', { harvest, minister }, ''],
    ['rice ministers', { harvest, minister }, 'condoleezza-rice'],
  ])('only if the best result mentions it: %s', async (query, pages, names) => {
    expect((await answer(query, { pages }))[1]).toBe(names);
  });
});

describe('where no story has the whole query', () => {
  it('those with some of it are found, and the answer says so', async () => {
    const { results, isPartial, absent, leftOut } = await answerTo('surge sharif');
    expect(results.map(({ id }) => id).toSorted()).toEqual(['film', 'surge']);
    expect([isPartial, absent, leftOut]).toEqual([true, [], []]);
  });

  it('words that none of the results has are said to be left out', async () => {
    const pages = {
      best: 'harbour lamp',
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`talks${at}`, 'talks'])),
    };
    const { results, isPartial, leftOut } = await answerTo('harbour lamp talks', { pages });
    expect(results.map(({ id }) => id)).toEqual(['best']);
    expect([isPartial, leftOut]).toEqual([true, ['talks']]);
  });

  it('every name has its card', async () => {
    const pages = {
      p: story('putin', 'vladimir-putin'),
      z: story('zelensky', 'volodymyr-zelensky'),
    };
    const [ids, names] = await answer('Putin Zelensky', { pages });
    expect(String(ids).split(' ').toSorted()).toEqual(['p', 'z']);
    expect(names).toBe('vladimir-putin volodymyr-zelensky');
  });
});

it.each([
  ['meeting zzzz', 'meeting'],
  ['petreaus zzzz', 'Petraeus'],
  ['"al qaeda" zzzz kayani', '“al qaeda” kayani'],
  ['meeting -petraeus zzzz', 'meeting -petraeus'],
  ['surge OR sharif zzzz', 'surge OR sharif'],
  ['sur* zzzz', 'sur*'],
  ['zzzz', ''],
  // Without a word of it, it is no question any more.
  ['what is the meeting of zzzz', 'meeting'],
  ['how did zzzz do', ''],
  ['what is the meeting', 'what is the meeting'],
])('%s is answered as “%s”', async (query, answered) => {
  expect((await answerTo(query)).answered).toBe(answered);
});

it.each([
  ['meeting', true],
  ['petreaus', true],
  ['"al qaeda" kayani', true],
  ['petreaus meeting', false],
  ['meeting zzzz', false],
  ['"qaeda al" kayani', false],
  ['meeting -petraeus', false],
  ['surge sharif', false],
])('%s: more pages can only add results: %s', async (query, isCertain) => {
  expect((await answerTo(query)).isCertain).toBe(isCertain);
});

it('words are marked, and of a name all its spellings; phrases are marked apart', async () => {
  const { marks, phrases } = await answerTo('kiyani "al qaeda" -zzzz talks');
  expect(marks).toEqual(expect.arrayContaining(['kiyani', 'kayani', 'talks']));
  expect(marks).not.toContain('zzzz');
  expect(phrases).toEqual(['al qaeda']);
});
