import { describe, expect, it } from 'vitest';
import { hyphenedWord, otherForms } from '../../../../src/names/words/other-forms.ts';
import { searchWord } from '../../../../src/names/words/search-word.ts';

describe('a word is searched for', () => {
  it.each([
    ['C.I.A.', 'cia'],
    ['don’t', 'dont'],
    ['F-16', 'f16'],
    ['(Łódź),', 'lodz'],
    ['Straße', 'strasse'],
    ['Øresund', 'oresund'],
    ['Haq\u00adqani', 'haqqani'],
    ['Ｆ１６', 'f16'],
    ['ﬁre', 'fire'],
    ['المدرسة', 'المدرسه'],
    ['صה״ל', 'صהל'],
    ['–', ''],
  ])('%s as %s', (word, searched) => {
    expect(searchWord(word)).toBe(searched);
  });

  it('alike, typed with accents or without', () => {
    expect(searchWord('غزة')).toBe(searchWord('غزه'));
    expect(searchWord('Erdoğan')).toBe(searchWord('erdogan'));
  });
});

describe('a printed word is also indexed as', () => {
  it.each<[string, string[]]>([
    ['bridge', []],
    ['Bridge,', []],
    ['Reykjavík', []],
    ['Łódź.', ['lodz']],
    ['Straße', ['strasse']],
    // The engine drops invisible signs itself.
    ['Haq\u00adqani', []],
    ['O’Connor', ['connor']],
    ["L'Aquila", ['aquila']],
    ['Xi’s', ['xi']],
    ['“Haqqanis’', ['haqqanis']],
    ['cease-fire,', [hyphenedWord('ceasefire')]],
    ['F‑16', [hyphenedWord('f16')]],
    ['غزة', ['غزه']],
  ])('%s: %j', (word, forms) => {
    expect(otherForms(word)).toEqual(forms);
  });

  it('what a reader types for it', () => {
    expect(otherForms('al-Łódź')).toContain(searchWord('Al-Lodz'));
    expect(hyphenedWord('ceasefire')).not.toBe(searchWord('cease-fire'));
  });
});
