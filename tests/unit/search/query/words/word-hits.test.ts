import { describe, expect, it } from 'vitest';
import { splitUnspaced } from '../../../../../src/names/words/unspaced.ts';
import { readLost } from '../../../../../src/search/query/words/lost-words.ts';
import { correctionOf } from '../../../../../src/search/query/words/misspelling.ts';
import { wordSearch } from '../../../../../src/search/query/words/word-hits.ts';
import { fakeEngine } from '../../fake-engine.ts';
import { found, searchIn, story } from '../../searched-words.ts';

describe('a word', () => {
  const paper = {
    drone: story('a drone flew'),
    drones: story('Drones, they said'),
    droned: story('the engine droneful'),
    other: story('the harbour'),
  };

  it.each([
    ['drone', 'whole drone drones droned'],
    ['DRONES', 'whole drone drones droned'],
    ['(harbour),', 'whole other'],
    ['harbo', 'beginning other'],
    ['harbourside', 'nothing'],
    ['zzzz', 'nothing'],
    ['&', 'nothing'],
  ])('%s is found as: %s', async (word, expected) => {
    expect(await found(paper, word)).toBe(expected);
  });

  it('of all places in a page, with its fields', async () => {
    const page = story('rain and rain', { title: 'Rain' });
    const { hits } = await searchIn({ page }).word('rain');
    expect(hits.get('page')).toMatchObject({ words: [0, 2], fields: ['title'], score: 6 });
  });

  it.each([
    ['Lodz', 'Polish lines in Łódź'],
    ['Łódź', 'Polish lines in Łódź'],
    ['Strasse', 'in der Straße'],
    ['غزه', 'في غزة'],
    ['Aquila', 'back in L’Aquila'],
    ['Xi', 'at Xi’s table'],
    ['don’t', 'they don’t'],
    ['C.I.A.', 'the CIA'],
    ['CIA', 'the C.I.A. said'],
  ])('%s is found where is printed: %s', async (word, text) => {
    expect(await found({ page: story(text) }, word)).toBe('whole page');
  });
});

describe('the beginning of a word', () => {
  const paper = { one: story('a photograph of Reykjavík'), two: story('the war in wartime') };

  it.each([
    ['Reykja', 'beginning one'],
    ['wa', 'nothing'],
  ])('%s, typed as a word: %s', async (word, expected) => {
    expect(await found(paper, word)).toBe(expected);
  });

  it.each([
    ['wa', 'beginning two'],
    ['Reykja', 'beginning one'],
    ['war', 'whole two'],
    // The engine would find Reykjavík by a shorter word, but none begins so.
    ['Reykjavíkk', 'nothing'],
  ])('%s, left unfinished: %s', async (word, expected) => {
    expect(await found(paper, word, true)).toBe(expected);
  });

  it('short words stand for longer ones only while they are typed', async () => {
    const cars = { car: story('a car'), care: story('take care') };
    expect(await found(cars, 'car')).toBe('whole car');
    expect(await found(cars, 'car', true)).toBe('whole car care');
  });

  it('in a script without spaces a word may stand inside another', async () => {
    const paper = { ko: story(splitUnspaced('북한이 미사일을 발사했다.', ' ')) };
    expect(await found(paper, '미사일')).toBe('whole ko');
    expect(await found(paper, '미사일이')).toBe('whole ko');
  });
});

describe('what the engine finds instead of a word', () => {
  it.each([
    ['cbsnews', 'by CBS'],
    ['haqanni', 'Zia ul-Haq'],
  ])('%s is not there if only %s is', async (word, text) => {
    expect(await found({ page: story(text) }, word)).toBe('nothing');
  });

  it('is no word of the paper if it only begins an alias of a name', async () => {
    const page = story('the group', { aliases: 'Daesh' });
    expect(await found({ page }, 'daesh')).toBe('whole page');
    expect(await found({ page }, 'daes', true)).toBe('nothing');
  });

  it('in an index part without the word is left out beside others that have it', async () => {
    const parts = [{ new: story('Zia ul-Haq') }, { old: story('by Haqqani') }];
    expect(await found(parts, 'haqqani')).toBe('whole old');
    expect(await found(parts.toReversed(), 'haqqani')).toBe('whole old');
  });
});

describe('a compound is found joined, apart and as printed, as printed first', () => {
  const paper = {
    joined: story('a ceasefire holds'),
    hyphen: story('a cease-fire holds'),
    apart: story('they cease fire now'),
    no: story('they cease to be'),
  };

  it.each([
    ['cease-fire', 'whole apart hyphen joined'],
    ['ceasefire', 'whole joined hyphen'],
  ])('%s: %s', async (word, expected) => {
    expect(await found(paper, word)).toBe(expected);
  });

  it.each([
    ['F-16', 'The first F-16 jets'],
    ['F16', 'The first F-16 jets'],
    ['F-16', 'an F16'],
    ['F-16', 'an F 16 jet'],
    ['Jay-Z', 'by Jay-Z, again'],
    ['24/7', 'open 24/7'],
  ])('%s in %s', async (word, text) => {
    expect(await found({ page: story(text) }, word)).toBe('whole page');
  });
});

describe('numbers match as numbers', () => {
  const paper = {
    small: story('Growth of 2.5 percent'),
    large: story('and 25 percent'),
    thousand: story('about 3,000 men'),
    more: story('about 30,000 men'),
    money: story('at £4.2 billion'),
    millions: story('some $7.5m'),
    other: story('some $75m'),
    mile: story('a 1.2-mile walk'),
  };

  it.each([
    ['2.5', 'whole small'],
    ['25', 'whole large'],
    ['3000', 'whole thousand'],
    ['3,000', 'whole thousand'],
    ['30', 'nothing'],
    ['$4.2', 'whole money'],
    ['42', 'nothing'],
    ['$7.5m', 'whole millions'],
    ['75m', 'whole other'],
    ['1.2-mile', 'whole mile'],
    ['12-mile', 'nothing'],
  ])('%s: %s', async (word, expected) => {
    expect(await found(paper, word)).toBe(expected);
  });
});

describe('an acronym that is an everyday word', () => {
  const paper = { state: story('U.S. troops'), pronoun: story('he told us so') };

  it.each(['US', 'U.S.', 'USA', 'us'])('%s finds the acronym first', async (word) => {
    expect(await found(paper, word)).toMatch(/^whole state/);
  });

  it('is not the plural of a letter', async () => {
    expect(await found({ usage: story('the usage') }, 'us')).toBe('nothing');
  });
});

describe('a word that no page has is taken for', () => {
  const paper = [{ a: story('The parliament met.') }, { b: story('A bridge, a Ministry.') }];

  it.each([
    ['parlaiment', 'parliament'],
    ['Brigde', 'bridge'],
    ['ministy', 'ministry'],
    ['palriament', 'parliament'],
    ['zzzzzz', undefined],
    ['met', undefined],
    // Short words are too much like each other.
    ['brid', undefined],
    ['20091', undefined],
  ])('%s: %s', async (typed, meant) => {
    expect(await correctionOf(typed, searchIn(...paper))).toBe(meant);
  });
});

describe('a word that no page has is found as two', () => {
  const paper = {
    park: story('in a car park'),
    harbour: story('the harbour master'),
    bay: story('to bay one'),
    other: story('a car, a park, a harbour, a master'),
  };

  it.each([
    ['carpark', 'park'],
    ['Carpark', 'park'],
    ['harbourmaster', 'harbour'],
    // Of at least three letters each.
    ['tobay', ''],
    ['zzzzzz', ''],
    ['20092010', ''],
  ])('%s: %s', async (typed, ids) => {
    expect([...(await readLost(typed, searchIn(paper))).hits.keys()].join(' ')).toBe(ids);
  });
});

it('a phrase is found where its words stand one after another', async () => {
  const { exactly } = searchIn({ a: 'of al Qaeda men', b: 'al or Qaeda' }, { c: 'al Qaeda' });
  expect([...(await exactly('al qaeda')).keys()]).toEqual(['a', 'c']);
});

it('the engine is asked each thing once', async () => {
  const engine = fakeEngine({ a: 'rain' });
  const search = wordSearch(engine, 'en');
  await Promise.all([search.word('rain'), search.word('Rain'), search.exactly('rain')]);
  expect(engine.asked.toSorted()).toEqual([...new Set(engine.asked)].toSorted());
});

it.each([
  ['dell’', 'it', 'della', true],
  ["l'", 'fr-CA', 'la', true],
  // No article is elided to these.
  ['presqu’', 'fr', 'la', false],
  ['dell’', 'en', 'della', false],
  ['bakersfield’', 'fr', 'bakers', false],
  ['wouldn’t', 'en', 'would', true],
  ["can't", 'en', 'can', true],
  ['Won’t', 'en', 'will', true],
  ["shan't", 'en', 'shall', true],
  ["n't", 'en', '', false],
  ["we're", 'en', 'we', true],
  ['went', 'en', 'we', false],
  ['tenant', 'en', 'tena', false],
])(
  '%s in %s is no word that a reader looks for, with the stop word %s: %s',
  (word, language, stop, expected) => {
    expect(wordSearch(fakeEngine({}), language, stop).isStopWord(word)).toBe(expected);
  },
);
