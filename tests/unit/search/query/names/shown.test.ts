import { describe, expect, it } from 'vitest';
import { nameWord } from '../../../../../src/names/words/index-words.ts';
import type { Match } from '../../../../../src/names/lexicon/match.ts';
import { correctedReading, namesShown } from '../../../../../src/search/query/names/shown.ts';
import type { Unit } from '../../../../../src/search/query/units.ts';
import { hit, hitsOf, match, unit } from '../../sample-hits.ts';

const niamh = match('Niamh Halloran');
const jinping = match('Xi Jinping');
const price = match('Gareth Price');
const house = match('Lantern House', { kind: 'organisations' });
const treaty = match('North Atlantic Treaty Organization', { kind: 'organisations' });
const merz = match('Friedrich Merz');
const kyiv = match('Kyiv', { kind: 'places' });

/** A story that is found, by its headline; what it mentions. */
type Story = readonly [headline: string, isInHeadline: boolean, mentions: readonly Match[]];

const pathOf = ({ kind, id }: Match) => `/${kind}/${id}/`;

/** The names that are shown of a word that is found on the own pages of names and in stories, the best first. */
async function shown(
  text: string,
  names: readonly Match[],
  stories: readonly Story[],
  changes: Partial<Unit> = {},
) {
  const page = (url: string, title: string, score: number, fields: readonly string[]) => ({
    ...hit(url, score, [], fields),
    coverage: 1,
    isHeadline: false,
    phraseWords: [],
    data: async () => ({ url, raw_content: '', meta: { title }, anchors: [] }),
  });
  const results = [
    ...stories.map(([headline, isInHeadline], at) =>
      page(`/news/${at}/`, headline, 50 - at, isInHeadline ? ['title'] : []),
    ),
    ...names.map((one) => page(pathOf(one), one.name, 20, ['title'])),
  ];
  const found = await namesShown(
    [unit(text, results, changes)],
    results,
    // As the lexicon knows whose name has a word, and finds everybody by the name, and people by their surnames.
    {
      suggest: async () => [...names],
      find: async (typed) =>
        [...names, merz, kyiv].filter(({ name, kind }) => {
          const isSurname = kind === 'people' && name.endsWith(` ${typed}`);
          return name === typed || isSurname;
        }),
    },
    {
      exactly: async (word) =>
        hitsOf(
          ...results.filter((_, at) =>
            stories[at]?.[2].some(({ kind, id }) => nameWord(kind, id) === word),
          ),
        ),
    },
  );
  return found.map(({ name }) => name);
}

it.each<[string, Match, Story[]]>([
  ['niamh', niamh, [['A star for Harcombe', false, [niamh]]]],
  ['jinping', jinping, [['Xi and Modi meet', false, [jinping]]]],
  ['lantern', house, [['Lantern House seeks a home', true, [house]]]],
])('%s means a name that all of its stories mention', async (text, name, stories) => {
  expect(await shown(text, [name], stories)).toEqual([name.name]);
  expect(await shown(text, [name], [...stories, ['Another', false, []]])).toEqual([]);
  expect(await shown(text, [name], [])).toEqual([]);
});

it('one word of an organisation means it only below a headline that has all of its name', async () => {
  const stories = (headline: string): Story[] => [[headline, true, [treaty]]];
  expect(await shown('treaty', [treaty], stories('A treaty is signed'))).toEqual([]);
  const headline = 'The North Atlantic Treaty Organization turns seventy';
  expect(await shown('treaty', [treaty], stories(headline))).toEqual([treaty.name]);
});

it('a surname that is an everyday word means a person by half of the headlines, the best among them', async () => {
  const seat: Story = ['Gareth Price holds his seat', true, [price]];
  const meals: Story = ['Price of meals to rise', true, []];
  const text: Story = ['Bread', false, []];
  expect(await shown('price', [price], [seat, meals, text])).toEqual([price.name]);
  expect(await shown('price', [price], [meals, seat])).toEqual([]);
  expect(await shown('price', [price], [seat, meals, meals])).toEqual([]);
  expect(await shown('gareth', [price], [seat, meals])).toEqual([]);
});

describe('what a corrected query means', () => {
  const nothing = { names: [], phrases: [], absent: [], leftOut: [] };
  const spelled = (name: string, how: Match['how'] = 'exact') => ({
    ...match(name, { kind: 'organisations' }),
    how,
    asWritten: name,
  });
  const known: Record<string, Match[]> = {
    Merz: [merz],
    Kyiv: [kyiv],
    'al qaeda': [spelled('al-Qaeda')],
    alqaeda: [spelled('al-Qaeda', 'spelling')],
    alkaida: [spelled('al-Qaeda', 'spelling')],
  };
  const read = async (corrected: string | undefined, changes = {}) => {
    const find = async (typed: string) => known[typed] ?? [];
    const answer = { ...nothing, corrected, ...changes };
    const reading = await correctedReading(answer, { find }, 'who is the');
    return reading?.names.map(({ name }) => name);
  };

  it.each([
    ['Merz', ['Friedrich Merz']],
    ['who is Merz', ['Friedrich Merz']],
    ['al qaeda', ['al-Qaeda']],
    ['Who is al qaeda', ['al-Qaeda']],
    // All words of a name as one.
    ['alqaeda', ['al-Qaeda']],
    // Another spelling would be corrected twice.
    ['alkaida', undefined],
    // One word may become that of a place by chance.
    ['Kyiv', undefined],
    [undefined, undefined],
  ])('%s', async (corrected, names) => {
    expect(await read(corrected)).toEqual(names);
  });

  it('is no name where a phrase, an absent word or a name is beside it', async () => {
    expect(await read('Merz', { absent: ['zzzz'] })).toBeUndefined();
    expect(await read('Merz', { leftOut: ['bridge'] })).toBeUndefined();
    expect(await read('Merz', { phrases: ['a bridge'] })).toBeUndefined();
    expect(await read('Merz', { names: [kyiv] })).toBeUndefined();
  });
});

it('a phrase and a part of a word mean nobody', async () => {
  const stories: Story[] = [['A star for Harcombe', false, [niamh]]];
  expect(await shown('niamh', [niamh], stories, { isPhrase: true })).toEqual([]);
  expect(await shown('niamh', [niamh], stories, { isPart: true })).toEqual([]);
});

it('no result is loaded for a word that is in no name', async () => {
  const results = [
    { ...hit('a', 1, [], ['title']), coverage: 1, isHeadline: false, phraseWords: [] },
  ];
  const lookup = { find: async () => [], suggest: async () => [niamh] };
  const search = { exactly: async () => hitsOf() };
  expect(await namesShown([unit('harbour', results)], results, lookup, search)).toEqual([]);
});
