import { describe, expect, it } from 'vitest';
import {
  correctionBeside,
  isMisspelling,
} from '../../../../../src/search/query/words/misspelling.ts';
import { searchIn, story } from '../../searched-words.ts';

describe('a word is typed for another with', () => {
  it.each([
    ['one letter wrong', 'brodge', 'bridge'],
    ['one left out', 'brige', 'bridge'],
    ['one added', 'briddge', 'bridge'],
    ['two that changed places', 'birdge', 'bridge'],
    ['two faults in a long word', 'parlamant', 'parliament'],
    ['two changes of place in a long word', 'govenrmnet', 'government'],
    ['other letters doubled', 'tarrif', 'tariff'],
    ['other letters doubled', 'tommorow', 'tomorrow'],
    ['other letters doubled', 'harrass', 'harass'],
    ['y and i exchanged', 'bycicles', 'bicycles'],
    ['f for ph', 'symfony', 'symphony'],
    ['f for ph', 'nefew', 'nephew'],
    ['y and i exchanged', 'sillybus', 'syllibus'],
  ])('%s: %s, %s', (_, typed, meant) => {
    expect(isMisspelling(typed, meant)).toBe(true);
  });
});

describe('a word is not typed for', () => {
  it.each([
    ['itself', 'bridge', 'bridge'],
    ['one that begins with another letter', 'fridge', 'bridge'],
    ['one with two other letters, if it is short', 'brodgo', 'bridge'],
    ['one with three other letters', 'govonmint', 'government'],
    ['one that is much longer', 'bridge', 'bridgehead'],
    ['one with two other letters, up to eight letters', 'elevator', 'eleanor'],
    ['one that is heard otherwise', 'marries', 'maniacs'],
    ['none', '', 'bridge'],
  ])('%s: %s, %s', (_, typed, meant) => {
    expect(isMisspelling(typed, meant)).toBe(false);
  });
});

describe('beside a word', () => {
  const pages = {
    street: story('They met in Milner Street at noon'),
    sea: story('Ships on the Black Sea wait', { title: 'Grain Leaves the Black Sea' }),
    headline: story('It was long', { title: 'Prize Day at School' }),
    steel: story('The steel works closed'),
  };
  const search = searchIn(pages);
  const meant = async (typed: string, text: string, isBefore: boolean) => {
    const { hits } = await search.word(text);
    return correctionBeside(typed, [{ text, isBefore, hits }], search);
  };

  it.each([
    ['steet', 'Milner', true, 'street'],
    ['blck', 'sea', false, 'black'],
    ['Blakc', 'Sea', false, 'black'],
    ['prze', 'day', false, 'prize'],
    ['miner', 'street', false, 'milner'],
  ] as const)('%s is meant for what is printed there', async (typed, text, isBefore, word) => {
    expect(await meant(typed, text, isBefore)).toBe(word);
  });

  it.each([
    // Steel is printed elsewhere.
    ['stel', 'Milner', true],
    ['blck', 'sea', true],
    ['se', 'black', true],
    ['1999', 'sea', false],
  ] as const)('%s is left', async (typed, text, isBefore) => {
    expect(await meant(typed, text, isBefore)).toBeUndefined();
  });
});
