import { describe, expect, it } from 'vitest';
import { createLexicon } from '../../../src/names/lexicon.ts';
import { ask } from '../../../src/search/ask.ts';

const lexicon = createLexicon([
  {
    id: 'david-petraeus',
    kind: 'people',
    name: 'David Petraeus',
    aliases: ['The Surge'],
    role: '',
    articles: 1,
  },
]);
const find = async (query: string) => lexicon.lookup(query, 5);

/** An engine that finds a page named as the query for each query whose words it has all. */
const engine = {
  search: async (query: string) => {
    const words = query.replaceAll('"', '').toLowerCase().split(' ');
    const isThere = words.every((word) => ['petraeus', 'meeting', 'surge'].includes(word));
    const data = async () => ({ url: '', excerpt: '', meta: {}, sub_results: [] });
    return { results: isThere ? [{ id: query, data }] : [] };
  },
};

async function answer(query: string, { literal = false, unfinished = false } = {}) {
  const matches = literal ? [] : await find(query);
  const given = await ask({ query, matches, literal, unfinished }, engine, { find });
  const { results, names, corrected, absent } = given;
  return [results.map(({ id }) => id), names.map(({ id }) => id), corrected, absent];
}

describe('the answer to', () => {
  const name = ['david-petraeus'];

  it.each([
    ['meeting', [['meeting'], [], undefined, []]],
    ['petraeus', [['petraeus'], name, undefined, []]],
    ['petreaus', [['Petraeus'], name, 'Petraeus', []]],
    ['petreaus meeting', [['Petraeus meeting'], name, 'Petraeus meeting', []]],
    ['meeting petreaus', [['meeting Petraeus'], name, 'meeting Petraeus', []]],
    ['petraeus zzzz', [['petraeus'], name, undefined, ['zzzz']]],
    ['petreaus zzzz', [[], [], undefined, ['petreaus', 'zzzz']]],
    ['zzzz', [[], [], undefined, ['zzzz']]],
  ])('%s', async (query, given) => {
    expect(await answer(query)).toEqual(given);
  });

  it('a query that is taken as it was typed corrects nothing', async () => {
    const given = [['meeting'], [], undefined, ['petreaus']];
    expect(await answer('petreaus meeting', { literal: true })).toEqual(given);
  });

  it('a query that is being typed may end in the beginning of a word', async () => {
    const given = [[], [], undefined, []];
    expect(await answer('meeting petr', { unfinished: true })).toEqual(given);
  });
});
