import { describe, expect, it } from 'vitest';
import { acronymWord, acronymWords } from '../../../../src/names/words/acronyms.ts';

describe('an acronym that is also an everyday word', () => {
  it('is another word than that, and one with its longer form', () => {
    expect(acronymWord('us')).not.toBe('us');
    expect(acronymWord('usa')).toBe(acronymWord('us'));
    expect(acronymWord('who')).not.toBe(acronymWord('us'));
  });

  it.each(['nato', 'cia', 'usage', 'troops', ''])('“%s” is none', (word) => {
    expect(acronymWord(word)).toBeUndefined();
  });
});

describe('the acronyms of a text', () => {
  it.each<[string, string[]]>([
    ['U.S. troops', ['us']],
    ['the U.S', ['us']],
    ['(US) and the USA’s', ['us', 'usa']],
    ['He told us who it is.', []],
    ['The WHO and its I.T. staff', ['who', 'it']],
    ['NATO and the C.I.A.', []],
    ['US-led, USS Cole, AUS', ['us']],
  ])('%s', (text, words) => {
    expect(acronymWords(text)).toEqual(words.map(acronymWord));
  });
});
