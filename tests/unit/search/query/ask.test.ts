import { describe, expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { ask } from '../../../../src/search/query/ask.ts';
import type { EngineOptions } from '../../../../src/search/engine/engine.ts';
import { quotedNames, readingOf } from '../../../../src/search/query/reading.ts';
import { termsOf, textsOf } from '../../../../src/search/query/terms.ts';
import { createLexicon } from '../../../support/whole-lexicon.ts';

const person = (id: string, name: string, ...aliases: string[]): LexiconName => ({
  id,
  kind: 'people',
  name,
  aliases,
  articles: 1,
});

const lexicon = createLexicon([
  person('david-petraeus', 'David Petraeus', 'The Surge'),
  person('ashfaq-kayani', 'Ashfaq Parvez Kayani', 'Kiyani'),
  person('mullah-omar', 'Mullah Omar'),
  person('nawaz-sharif', 'Nawaz Sharif'),
]);
const find = async (query: string) => lexicon.lookup(query, 5);

const stories = [
  'petraeus meeting surge',
  'omar sharif meeting',
  'kayani al qaeda',
  'al or qaeda',
  'also almost',
];

/**
 * An engine that finds the stories which have all words or words that begin with them, or the words in quotation marks
 * next to each other.
 */
const engine = {
  asked: [] as EngineOptions[],
  search: async (query: string | null, options: EngineOptions = {}) => {
    engine.asked.push(options);
    const [, exact] = /^"(.*)"$/.exec(query ?? '') ?? [];
    const words = (exact ?? query ?? '').toLowerCase().split(' ');
    const has = (story: string) =>
      exact
        ? ` ${story} `.includes(` ${words.join(' ')} `)
        : words.every((word) => story.split(' ').some((other) => other.startsWith(word)));
    const results = stories.filter(has).map((id) => ({
      id,
      score: 1,
      words: [0],
      data: async () => ({ url: '', raw_content: '', meta: {}, anchors: [] }),
    }));
    return { results };
  },
  pagesWith: async (word: string) => [(await engine.search(`"${word}"`)).results],
};

async function answerTo(query: string, { literal = false, isUnfinished = false } = {}) {
  const terms = termsOf(query);
  const words = textsOf(terms, 'words').join(' ');
  const reading = literal ? undefined : readingOf(words, await find(words));
  const quoted = literal ? [] : await quotedNames(textsOf(terms, 'phrases'), find);
  const question = { terms, reading, quoted, literal, isUnfinished, filters: { year: '2009' } };
  return ask(question, engine, { find });
}

async function answer(...asked: Parameters<typeof answerTo>) {
  const { results, names, corrected, absent } = await answerTo(...asked);
  return [
    results.map(({ id }) => stories.indexOf(id)),
    names.map(({ id }) => id),
    corrected,
    absent,
  ];
}

describe('the answer to', () => {
  const petraeus = ['david-petraeus'];
  const kayani = ['ashfaq-kayani'];

  it.each([
    ['meeting', [[0, 1], [], undefined, []]],
    ['petraeus', [[0], petraeus, undefined, []]],
    ['petreaus', [[0], petraeus, 'Petraeus', []]],
    ['petraeus meeting', [[0], petraeus, undefined, []]],
    ['petreaus meeting', [[0], petraeus, 'Petraeus meeting', []]],
    ['meeting petreaus', [[0], petraeus, 'meeting Petraeus', []]],
    ['kiyani qaeda', [[2], kayani, undefined, []]],
    ['petraeus zzzz', [[0], petraeus, undefined, ['zzzz']]],
    ['petreaus zzzz', [[0], petraeus, 'Petraeus', ['zzzz']]],
    ['zzzz', [[], [], undefined, ['zzzz']]],
    // Omar Sharif is neither Mullah Omar nor Nawaz Sharif.
    ['omar sharif', [[1], [], undefined, []]],
    ['"al qaeda"', [[2], [], undefined, []]],
    ['"al qaeda" kayani', [[2], kayani, undefined, []]],
    ['kayany "al-qaeda"', [[2], kayani, 'Kayani “al-qaeda”', []]],
    ['"al qaeda" "kayani al"', [[2], [], undefined, []]],
    ['"qaeda al"', [[], [], undefined, ['qaeda al']]],
    ['meeting "petreaus"', [[], [], undefined, ['petreaus']]],
    ['meeting "petraeus"', [[0], petraeus, undefined, []]],
    ['meeting (zzzz) z.z. @zzzz', [[0, 1], [], undefined, ['zzzz', 'z.z.']]],
    ['"al qaeda" zzzz', [[2], [], undefined, ['zzzz']]],
    ['al', [[2, 3], [], undefined, []]],
    ['"al qaeda" petraeus', [[], petraeus, undefined, []]],
  ])('%s', async (query, given) => {
    expect(await answer(query)).toEqual(given);
  });

  it.each([
    ['meeting zzzz', 'meeting'],
    ['petreaus zzzz', 'Petraeus'],
    ['"al qaeda" zzzz kayani', 'kayani “al qaeda”'],
    ['zzzz', ''],
  ])('%s is one to “%s”', async (query, answered) => {
    expect((await answerTo(query)).answered).toBe(answered);
  });

  it('a query that is taken as it was typed corrects nothing', async () => {
    const given = [[0, 1], [], undefined, ['petreaus']];
    expect(await answer('petreaus meeting', { literal: true })).toEqual(given);
  });

  it('a query that is being typed may end in the beginning of a word', async () => {
    const given = [[0], [], undefined, []];
    expect(await answer('meeting petr', { isUnfinished: true })).toEqual(given);
  });

  it.each([
    ['meeting', true],
    ['petreaus', true],
    ['petreaus meeting', false],
    ['meeting zzzz', false],
    ['"al qaeda" kayani', true],
    ['"qaeda al" kayani', false],
  ])('%s: more pages can only add results: %s', async (query, isCertain) => {
    expect((await answerTo(query)).isCertain).toBe(isCertain);
  });

  it('a query is searched for with the filters, a word that may be nowhere without', async () => {
    engine.asked.length = 0;
    await answer('meeting zzzz');
    const filters = { year: '2009' };
    expect(engine.asked).toEqual([{}, {}, { filters, isUnfinished: false }]);
  });
});
