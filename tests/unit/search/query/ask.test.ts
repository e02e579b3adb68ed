import { describe, expect, it } from 'vitest';
import { stopWordsOf } from '../../../../src/model/search/stop-words.ts';
import { headlineWord, nameWord } from '../../../../src/names/words/index-words.ts';
import { ask } from '../../../../src/search/query/ask.ts';
import type { Filters } from '../../../../src/search/query/query.ts';
import { byFit } from '../../../../src/search/query/ranking.ts';
import { quotedNames, readingOf } from '../../../../src/search/query/reading.ts';
import { hasOperators, piecesOf } from '../../../../src/search/query/syntax.ts';
import { fakeEngine, type FakePage, type FakePart } from '../fake-engine.ts';
import { sampleLexicon } from '../sample-lexicon.ts';

const story = (text: string, ...people: readonly string[]): FakePage => ({
  text,
  meta: { names: people.map((slug) => nameWord('people', slug)).join(' ') },
});

const stories: FakePart = {
  surge: story('petraeus meeting surge', 'david-petraeus'),
  film: 'omar sharif meeting',
  kayani: story('kayani al qaeda', 'ashfaq-parvez-kayani'),
  apart: 'al or qaeda',
  also: 'also almost',
};

const english = { language: 'en-GB', sections: { world: 'World' } };

interface Asked {
  literal?: boolean;
  isUnfinished?: boolean;
  filters?: Filters;
  pages?: FakePart;
  /** Of the paper, BCP 47 */
  language?: string;
}

async function answerTo(
  text: string,
  {
    literal = false,
    isUnfinished = false,
    filters = {},
    pages = stories,
    language = english.language,
  }: Asked = {},
) {
  const paper = { ...english, language, stopWords: stopWordsOf(language) };
  const pieces = piecesOf(text, language);
  const phrases = pieces.filter(({ isPhrase }) => isPhrase).map((piece) => piece.text);
  const words = pieces.filter(({ isPhrase }) => !isPhrase).map((piece) => piece.text);
  const isName = !literal && phrases.length === 0 && !hasOperators(pieces);
  const reading = isName
    ? readingOf(words.join(' '), await sampleLexicon.find(words.join(' ')))
    : undefined;
  const quoted = literal ? [] : await quotedNames(phrases, sampleLexicon.find);
  const question = { text, pieces, reading, quoted, literal, isUnfinished, filters };
  return ask(question, fakeEngine(pages), sampleLexicon, paper);
}

/** The ids of results, the best first, and of names; the corrected query; absent words. */
async function answer(...asked: Parameters<typeof answerTo>) {
  const { results, names, corrected, absent } = await answerTo(...asked);
  return [
    results
      .toSorted(byFit)
      .map(({ id }) => id)
      .join(' '),
    [...new Set(names.map(({ id }) => id))].join(' '),
    corrected,
    absent,
  ];
}

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

  it('“latest” and “news” beside a name ask for its stories', async () => {
    const pages = {
      ...stories,
      desk: story('petraeus told the latest news', 'david-petraeus'),
      news: 'news of a meeting',
    };
    for (const query of ['latest news on Petraeus', 'petraeus news', 'Petraeus latest']) {
      const [ids, names, , absent] = await answer(query, { pages });
      expect(String(ids).split(' ').toSorted()).toEqual(['desk', 'surge']);
      expect([names, absent]).toEqual(['david-petraeus', []]);
    }
    expect((await answer('news meeting', { pages }))[0]).toBe('news');
  });

  it('a word and its neighbour are found joined', async () => {
    const pages = { joined: 'the ceasefire holds', other: 'they cease' };
    expect((await answer('cease fire', { pages }))[0]).toBe('joined');
    const numbers = { apart: 'rows 2 and 5', joined: 'rows 25' };
    expect((await answer('rows 2 5', { pages: numbers }))[0]).toBe('apart');
    const groups = { joined: 'some 50,000 rows', other: 'some 50 rows' };
    expect((await answer('50 000', { pages: groups }))[0]).toBe('joined');
  });

  it('a word and its neighbour are found joined, after where they are printed apart', async () => {
    const pages = {
      joined: { text: 'x', meta: { title: 'Wildfires burn' } },
      apart: 'a wild fire',
    };
    expect((await answer('wild fire', { pages }))[0]).toBe('apart joined');
    const bill: FakePart = {
      railway: { text: 'x', meta: { title: 'Railway' } },
      bill: 'rails all the way',
    };
    expect((await answer('rail way', { pages: bill }))[0]).toBe('railway bill');
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

  it('a day beside a month need not be found', async () => {
    const pages = {
      story: { text: 'the harbour', filters: { year: '2026', month: '2026-03' } },
      other: 'some 12 invoices of March 2026',
    };
    for (const query of ['12 March 2026 harbour', 'harbour, March 12th 2026']) {
      expect((await answer(query, { pages }))[0]).toBe('story');
    }
  });

  it('words that are joined by a sign are found apart, if no page has them so', async () => {
    const pages = {
      p: story('putin met zelensky', 'vladimir-putin', 'volodymyr-zelensky'),
      either: 'harbour and/or bay',
    };
    for (const query of ['Putin/Zelensky', 'Putin,Zelensky', 'Putin-Zelensky', 'Putin+Zelensky']) {
      const [ids, names, , absent] = await answer(query, { pages });
      expect([ids, names, absent]).toEqual(['p', 'vladimir-putin volodymyr-zelensky', []]);
    }
    expect((await answer('and/or', { pages }))[0]).toBe('either');
    expect((await answer('and/or'))[0]).toBe('');
    expect((await answer('putin/zzzz', { pages })).slice(1)).toEqual([
      'vladimir-putin',
      undefined,
      ['zzzz'],
    ]);
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

describe('in a question, words that ask are not looked for', () => {
  const papers: Record<string, FakePart> = {
    es: {
      story: 'Sheinbaum viajó a Oaxaca y habló del agua',
      recipe: 'Qué es y cómo se prepara un mole, según quién lo dijo',
    },
    fa: {
      story: 'زلزله هرات صدها خانه را ویران کرد',
      recipe: 'چگونه و کجا است و چه کسی گفت',
    },
    ps: {
      story: 'د هرات زلزلې په سلګونو کورونه ړنګ کړل',
      recipe: 'څنګه او چېرته دی او چا وویل',
    },
  };

  it.each([
    ['es', '¿Qué dijo Sheinbaum sobre el agua?'],
    ['es', '¿qué pasó en Oaxaca?'],
    ['es', 'cuándo estuvo Sheinbaum en Oaxaca'],
    ['es', 'quien es Sheinbaum'],
    ['es', '¿Por qué viajó Sheinbaum a Oaxaca?'],
    ['fa', 'در هرات چه شد؟'],
    ['fa', 'زلزله هرات کی بود'],
    ['fa', 'چرا زلزله شد'],
    ['fa', 'چه اتفاقی در هرات افتاد'],
    ['fa', 'هرات کجاست؟'],
    ['ps', 'په هرات کې څه وشول؟'],
    ['ps', 'د هرات زلزلې څومره کورونه ړنګ کړل'],
    ['ps', 'هرات چېرته دی'],
    ['ps', 'ولې زلزلې وشوې'],
    ['ps', 'څوک په هرات کې دي'],
  ])('%s: %s', async (language, query) => {
    const pages = papers[language] ?? {};
    const { results, isPartial, absent, leftOut } = await answerTo(query, { pages, language });
    expect(results.map(({ id }) => id)).toEqual(['story']);
    expect([isPartial, absent, leftOut]).toEqual([false, [], []]);
  });

  it.each([
    ['es', '¿cómo murió Zutano?'],
    ['fa', 'زید چگونه مرد'],
    ['ps', 'زید څنګه مړ شو'],
  ])('%s: %s finds no page that only asks as well', async (language, query) => {
    const pages = papers[language] ?? {};
    const { results, absent } = await answerTo(query, { pages, language });
    expect(results).toEqual([]);
    expect(absent).toHaveLength(2);
  });
});
