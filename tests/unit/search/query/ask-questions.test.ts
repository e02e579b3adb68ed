/** What readers type around the words that they look for. */
import { describe, expect, it } from 'vitest';
import { dayWord } from '../../../../src/names/words/index-words.ts';
import { answer, answerTo, stories, story } from '../asked-paper.ts';
import type { FakePage, FakePart } from '../fake-engine.ts';

describe('of a query', () => {
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

  it('a section or a year by itself asks for its stories', async () => {
    const pages: FakePart = {
      story: { text: 'the harbour', filters: { section: 'world', year: '2009' } },
      other: { text: 'the road in 2009', filters: { section: 'home', year: '2026' } },
    };
    expect(await answer('world', { pages })).toEqual(['story', '', undefined, []]);
    expect((await answer('2009', { pages }))[0]).toBe('other story');
  });

  it('words that tell nothing are not marked, unless there are no others', async () => {
    const pages: FakePart = { story: 'the harbour and the road' };
    const found = await answerTo('the road', { pages });
    expect(found.marks).toEqual(['road']);
    expect(found.results.map(({ words }) => words)).toEqual([[4]]);
    expect((await answerTo('the', { pages })).marks).toEqual(['the']);
  });

  it('what it excludes is not suggested', async () => {
    const pages = { other: 'lamp' };
    expect((await answerTo('petraeus', { pages })).didYouMean).toEqual(['David Petraeus']);
    expect((await answerTo('-petraeus', { pages })).didYouMean).toEqual([]);
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

  it('the stories of a day come first, then those of its month', async () => {
    const of = (text: string, month: string, day: string): FakePage => ({
      text,
      meta: { day: dayWord(day) },
      filters: { month, year: month.slice(0, 4) },
    });
    const pages: FakePart = {
      month: of('rain', '2026-11', '11-03'),
      day: of('sun', '2026-11', '11-26'),
      earlier: of('fog', '2025-11', '11-26'),
      told: 'on 26 November it snowed',
    };
    for (const query of ['26 november 2026', 'November 26th 2026']) {
      expect((await answer(query, { pages }))[0]).toBe('day month');
    }
    for (const query of ['26 nov', '26th of November']) {
      expect(String((await answer(query, { pages }))[0])).toMatch(/^day earlier/);
    }
    // Beside other words, a day without a year is what stories tell of.
    expect((await answer('26 november snowed', { pages }))[0]).toBe('told');
    expect((await answer('27 nov', { pages }))[0]).not.toContain('day');
  });

  it('the plural of a short word is found too', async () => {
    const pages = { buses: 'night buses', bus: 'a bus', bust: 'a bust' };
    expect((await answer('bus', { pages }))[0]?.toString().split(' ').toSorted()).toEqual([
      'bus',
      'buses',
    ]);
  });

  it('“what time” and “last” ask for the stories of what they stand with', async () => {
    const pages = { night: 'night buses and a bus', time: 'the last time', other: 'x' };
    const found = await answerTo('what time is the last bus', { pages });
    expect(found.results.map(({ id }) => id)).toEqual(['night']);
    expect(found.marks).toEqual(['bus']);
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
