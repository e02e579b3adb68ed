import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../../src/names/lexicon/as-written.ts';
import { spellingsOf } from '../../../../src/names/lexicon/spelling.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';

/** What a page shows when the words at some indexes of a spelling were typed; 0 is the name itself. */
function shown(
  name: string,
  kind: LexiconName['kind'],
  aliases: string[],
  at: number,
  typed: number[],
) {
  const spellings = spellingsOf({ id: 'x', kind, name, aliases, articles: 1 });
  const spelling = spellings[at];
  if (!spelling) throw new Error('the name has no such spelling');
  return asWritten(spelling, new Set(typed));
}

describe('words of the name itself', () => {
  it.each([
    ['Siraj Haqqani', [1], 'Haqqani'],
    ['Siraj Haqqani', [0, 1], 'Siraj Haqqani'],
    ['Osama bin Laden', [2], 'bin Laden'],
    ['Charles de Gaulle', [2], 'de Gaulle'],
    ['Ursula von der Leyen', [3], 'von der Leyen'],
    ['Ashfaq Parvez Kayani', [0, 2], 'Ashfaq Parvez Kayani'],
    ['Ashfaq Parvez Kayani', [1], 'Parvez'],
  ])('of %s, %j: %s', (name, typed, expected) => {
    expect(shown(name, 'people', [], 0, typed)).toBe(expected);
  });

  it('keep the article of an organisation', () => {
    expect(shown('al Qaeda', 'organisations', [], 0, [1])).toBe('al Qaeda');
  });

  it('are the whole name where folding joins two of them', () => {
    expect(shown('Siraj ud-Din', 'people', [], 0, [0])).toBe('Siraj ud-Din');
  });
});

describe('an alias', () => {
  it('of one word gives the surname of a person', () => {
    expect(shown('Siraj Haqqani', 'people', ['Sirajuddin'], 1, [0])).toBe('Haqqani');
  });

  it('of several words gives the whole name', () => {
    expect(shown('Ashfaq Parvez Kayani', 'people', ['Ashfaq Kiyani'], 1, [0, 1])).toBe(
      'Ashfaq Parvez Kayani',
    );
  });

  it('of a place gives the whole name', () => {
    expect(shown('United States', 'places', ['America'], 1, [0])).toBe('United States');
  });
});
