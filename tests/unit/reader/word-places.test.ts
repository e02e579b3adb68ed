import { describe, expect, it } from 'vitest';
import { mergeSpans, wordFinder } from '../../../src/reader/word-places.ts';

/** The words found, as written in the text. */
const found = (text: string, phrase: string) =>
  wordFinder(text)(phrase).map(({ start, end }) => text.slice(start, end));

describe('a word is found', () => {
  it.each<[how: string, text: string, phrase: string, found: string[]]>([
    [
      'whatever its case',
      'Haqqani, HAQQANI; haqqani.',
      'haqqani',
      ['Haqqani', 'HAQQANI', 'haqqani'],
    ],
    ['as a whole only', 'Pakistani officials in Pakistan', 'pakistan', ['Pakistan']],
    ['before an apostrophe', "Haqqani’s men, Haqqani's men", 'haqqani', ['Haqqani', 'Haqqani']],
    ['within quotation marks and dashes', '“Go”—go–go (go)', 'go', ['Go', 'go', 'go', 'go']],
    ['as a part of a compound', 'the anti-Taliban forces', 'taliban', ['Taliban']],
    ['with or without accents', 'Gül, Gul', 'gul', ['Gül', 'Gul']],
    ['by its accents as well', 'Gül, Gul', 'GÜL', ['Gül', 'Gul']],
    ['composed or not', 'Kâbil, Ka\u0302bil', 'k\u00e2bil', ['Kâbil', 'Ka\u0302bil']],
    ['with a combining accent at its end', 'cafe\u0301 x', 'café', ['cafe\u0301']],
    ['with a soft hyphen in it', 'Wazi\u00adristan', 'waziristan', ['Wazi\u00adristan']],
    ['in letters whose capitals are others', 'Straße, STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['with a Turkish capital', 'İzmir', 'izmir', ['İzmir']],
    ['in Greek, at the end of a word', 'ΛΌΓΟΣ λόγος', 'λόγος', ['ΛΌΓΟΣ', 'λόγος']],
    ['in Arabic script', 'پاکستان اور طالبان، طالبانی', 'طالبان', ['طالبان']],
    ['in Arabic script with vowel signs', 'كَابُل', 'كابل', ['كَابُل']],
    ['with a zero-width non-joiner', 'می\u200cرود', 'میرود', ['می\u200cرود']],
    ['after letters beyond the first plane', '𝒳 go 𝒳go', 'go', ['go']],
    ['in a script without spaces', '他说卡亚尼将军', '卡亚尼', ['卡亚尼']],
    ['with punctuation inside', 'the U.S. and us', 'U.S.', ['U.S']],
    ['as it is written, not as a pattern', 'a.c abc a+c', 'a.c', ['a.c']],
    ['without the punctuation around it', 'He saw Kayani.', '“Kayani,”', ['Kayani']],
    ['with figures', '30,000 troops, 130,000', '30,000', ['30,000']],
    ['nowhere if it has no letters', 'What? ... — “”', '…?—', []],
    ['nowhere in an empty text', '', 'go', []],
  ])('%s', (_how, text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });
});

describe('a phrase is found', () => {
  it.each<[how: string, text: string, phrase: string, found: string[]]>([
    ['over a space', 'of al Qaeda, al. Qaeda', 'al qaeda', ['al Qaeda']],
    ['over hyphens', 'al-Qaeda, al‑Qaeda', 'al qaeda', ['al-Qaeda', 'al‑Qaeda']],
    ['over a line', 'North\n  Waziristan', 'north waziristan', ['North\n  Waziristan']],
    ['over a space that does not break', 'No.\u00a02', 'no. 2', ['No.\u00a02']],
    ['by its hyphen', 'al Qaeda', 'al-qaeda', ['al Qaeda']],
    ['as a whole only', 'Mal Qaedas, al Qaedas', 'al qaeda', []],
  ])('%s', (_how, text, phrase, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });
});

it('positions stay right after a letter that is folded to several', () => {
  expect(wordFinder('Straße, Weiß, Gasse')('gasse')).toEqual([{ start: 14, end: 19 }]);
});

describe('spans', () => {
  const span = (start: number, end: number) => ({ start, end });

  it('that overlap are one', () => {
    expect(mergeSpans([span(6, 12), span(0, 8), span(2, 4)])).toEqual([span(0, 12)]);
  });

  it('that only touch stay two, in their order', () => {
    expect(mergeSpans([span(4, 6), span(0, 4)])).toEqual([span(0, 4), span(4, 6)]);
  });

  it('that are the same are one', () => {
    expect(mergeSpans([span(1, 3), span(1, 3)])).toEqual([span(1, 3)]);
  });
});
