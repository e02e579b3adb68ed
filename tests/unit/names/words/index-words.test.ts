import { describe, expect, it } from 'vitest';
import { headlineWord, nameWord } from '../../../../src/names/words/index-words.ts';
import { marker } from '../../../../src/names/words/marker.ts';

describe('the word of a name', () => {
  it('begins with the last word of its slug, and nobody types it', () => {
    expect(nameWord('people', 'asma-khan')).toMatch(new RegExp(`^khan${marker}[a-z0-9]+$`, 'u'));
  });

  it('is of this name alone', () => {
    const words = [
      nameWord('people', 'asma-khan'),
      nameWord('people', 'imran-khan'),
      nameWord('people', 'khan'),
      nameWord('authors', 'asma-khan'),
    ];
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('the word of a headline', () => {
  const word = (headline: string) => headlineWord(headline, 'en');

  it.each([
    ['Rain', 'rain'],
    ['“It’s over,” says PM', "it's over says pm"],
    ['Cease-fire in Łódź', 'Ceasefire in Lodz'],
    ['The Bridge – a Story', 'the bridge a story'],
  ])('%s is that of %s', (printed, typed) => {
    expect(word(typed)).toBe(word(printed));
  });

  it.each([
    ['Rain', 'Rain again'],
    ['Old man and river', 'River and old man'],
  ])('%s is not that of %s', (printed, typed) => {
    expect(word(typed)).not.toBe(word(printed));
  });

  it('is no word that is printed, and empty without one', () => {
    expect(word('Rain')).toContain(marker);
    expect(word('…')).toBe('');
  });
});
