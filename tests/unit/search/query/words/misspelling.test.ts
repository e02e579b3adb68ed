import { describe, expect, it } from 'vitest';
import { isMisspelling } from '../../../../../src/search/query/words/misspelling.ts';

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
