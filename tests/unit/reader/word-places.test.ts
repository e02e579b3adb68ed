import { describe, expect, it } from 'vitest';
import { mergeSpans, wordFinder } from '../../../src/reader/word-places.ts';

/** What is found, as it stands in the text. */
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
    ['with a sign at its end', 'cafe\u0301 x', 'café', ['cafe\u0301']],
    ['with a soft hyphen in it', 'Wazi\u00adristan', 'waziristan', ['Wazi\u00adristan']],
    ['in letters whose capitals are others', 'Straße, STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['with a Turkish capital', 'İzmir', 'izmir', ['İzmir']],
    ['in Greek, at the end of a word', 'ΛΌΓΟΣ λόγος', 'λόγος', ['ΛΌΓΟΣ', 'λόγος']],
    ['in Arabic script', 'پاکستان اور طالبان، طالبانی', 'طالبان', ['طالبان']],
    ['in Arabic script with vowel signs', 'كَابُل', 'كابل', ['كَابُل']],
    ['with an unseen joint', 'می\u200cرود', 'میرود', ['می\u200cرود']],
    ['after letters beyond the first plane', '𝒳 go 𝒳go', 'go', ['go']],
    ['in a script without spaces', '他说卡亚尼将军', '卡亚尼', ['卡亚尼']],
    ['with signs inside', 'the U.S. and us', 'U.S.', ['U.S']],
    ['as it is written, not as a pattern', 'a.c abc a+c', 'a.c', ['a.c']],
    ['without the signs around it', 'He saw Kayani.', '“Kayani,”', ['Kayani']],
    ['with figures', '30,000 troops, 130,000', '30,000', ['30,000']],
    ['nowhere if it is none', 'What? ... — “”', '…?—', []],
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

it('what follows a sign that is several letters in comparing stays in its place', () => {
  expect(wordFinder('Straße, Weiß, Gasse')('gasse')).toEqual([{ start: 14, end: 19 }]);
});

describe('places', () => {
  const place = (start: number, end: number) => ({ start, end });

  it('that overlap are one', () => {
    expect(mergeSpans([place(6, 12), place(0, 8), place(2, 4)])).toEqual([place(0, 12)]);
  });

  it('that only touch stay two, in their order', () => {
    expect(mergeSpans([place(4, 6), place(0, 4)])).toEqual([place(0, 4), place(4, 6)]);
  });

  it('that are the same are one', () => {
    expect(mergeSpans([place(1, 3), place(1, 3)])).toEqual([place(1, 3)]);
  });
});
