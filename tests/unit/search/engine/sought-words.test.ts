import { expect, it } from 'vitest';
import { piecesOf } from '../../../../src/search/query/syntax.ts';
import { soughtWords } from '../../../../src/search/engine/sought-words.ts';
import type { Match } from '../../../../src/names/lexicon/match.ts';

const kayani = { asWritten: 'Kayani' } as Match;

it.each([
  ['harbour talks', undefined, 'harbour talks'],
  ['"peace talks" -truce', undefined, 'peace talks truce'],
  ['kayanee', { texts: ['Kayani'], names: [kayani], isCorrected: true }, 'kayanee Kayani'],
  [
    'the general',
    { texts: ['the general'], names: [kayani], isCorrected: false },
    'the general Kayani',
  ],
])(
  'the answer to %s first searches for the words of it and of the names',
  (text, reading, words) => {
    const sought = soughtWords({ pieces: piecesOf(text, 'en-GB'), reading });
    expect([...new Set(sought.split(' '))]).toEqual(words.split(' '));
  },
);
