import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/names/compare/fold.ts';
import { parseQuery, type LookupOptions } from '../../../../src/names/lexicon/parse-query.ts';

const known = new Set(['haqqani', 'mohammed']);

/** The level of each word. */
function levels(typed: string, options: LookupOptions = {}) {
  return parseQuery(fold(typed), options, (word) => known.has(word))
    .filter(({ term }) => term.size === 1 && term.needs === '')
    .map(({ term, tolerance }) => `${term.text}: ${tolerance.level}`);
}

describe('which words are corrected', () => {
  it('an unknown word is', () => expect(levels('haqani')).toEqual(['haqani: fuzzy']));

  it('a word of a name is not', () => expect(levels('haqqani')).toEqual(['haqqani: exact']));

  it('a word of the corpus is not', () => {
    expect(levels('victor', { isWord: (word) => word === 'victor' })).toEqual(['victor: exact']);
  });

  it('an English word is not', () => expect(levels('relations')).toEqual(['relations: exact']));

  it('a word of a name next to others only as a word that sounds alike', () => {
    expect(levels('Mohammed Zia')).toEqual(['mohammed: alike', 'zia: fuzzy']);
  });
});

it('only the last word may be unfinished, and only while the reader types', () => {
  const prefixes = (options: LookupOptions) =>
    parseQuery(fold('siraj haq'), options, () => false)
      .filter(({ tolerance }) => tolerance.prefix)
      .map(({ term }) => term.text);
  expect(prefixes({ mode: 'typing' })).toEqual(['sirajhaq', 'haq']);
  expect(prefixes({})).toEqual([]);
});
