import { describe, expect, it } from 'vitest';
import { analyseWord } from '../../../../src/names/compare/analysed-word.ts';
import {
  comparePrefix,
  compareWords,
  type Tolerance,
} from '../../../../src/names/compare/compare-words.ts';

const alone: Tolerance = { level: 'fuzzy', prefix: false, accompanied: false, amongOthers: false };

const howOf = (typed: string, name: string, tolerance: Partial<Tolerance> = {}) =>
  compareWords(analyseWord(typed), analyseWord(name), { ...alone, ...tolerance })?.how;

describe('a word that is the whole query', () => {
  it.each([
    ['haqani', 'haqqani', 'spelling'],
    ['hussain', 'hossein', 'spelling'],
    ['houthi', 'houthis', 'spelling'],
    ['путин', 'putin', 'spelling'],
    ['hsqqani', 'haqqani', 'typo'],
    ['iran', 'iraq', undefined],
    ['russian', 'russia', undefined],
    ['deng', 'ding', undefined],
    ['zhou', 'zhu', undefined],
    ['nanning', 'nanjing', undefined],
    ['pak', 'park', undefined],
  ])('%s for %s: %s', (typed, name, how) => expect(howOf(typed, name)).toBe(how));
});

it('next to other words, a short word needs less evidence', () => {
  expect(howOf('joo', 'jomo')).toBeUndefined();
  expect(howOf('joo', 'jomo', { accompanied: true })).toBe('typo');
});

it('a correct word is not read as another one', () => {
  expect(howOf('haqani', 'haqqani', { level: 'exact' })).toBeUndefined();
  expect(howOf('hsqqani', 'haqqani', { level: 'close' })).toBeUndefined();
  expect(howOf('haqani', 'haqqani', { level: 'close' })).toBe('spelling');
});

describe('the beginning of a word', () => {
  const isPrefix = (typed: string, name: string, amongOthers = false) =>
    comparePrefix(analyseWord(typed), analyseWord(name), { ...alone, amongOthers }) !== undefined;

  it.each([
    ['haq', 'haqqani', true],
    ['hakk', 'haqqani', true],
    ['haqqani', 'haqqani', false],
    ['kab', 'haqqani', false],
    ['h', 'haqqani', false],
  ])('%s of %s: %s', (typed, name, expected) => expect(isPrefix(typed, name)).toBe(expected));

  it('may be one letter after another word', () =>
    expect(isPrefix('h', 'haqqani', true)).toBe(true));
});
