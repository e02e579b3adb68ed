import { describe, expect, it } from 'vitest';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { indexTerms } from '../../../../src/names/lexicon/index-terms.ts';
import { digraphVariants, spellingsOf } from '../../../../src/names/lexicon/spelling.ts';

const named = (name: string, changes: Partial<LexiconName> = {}): LexiconName => ({
  ...{ id: 'x', kind: 'people', name, aliases: [], articles: 1 },
  ...changes,
});

it.each([
  ['Schröder', ['Schröder', 'Schroeder']],
  ['Wałęsa', ['Wałęsa', 'Wałensa']],
  ['Milos\u030cevic\u0301', ['Milos\u030cevic\u0301', 'Miloshevich']],
  ['Haqqani', ['Haqqani']],
])('%s is also written %j', (text, variants) => expect(digraphVariants(text)).toEqual(variants));

it('a name is found by itself, its aliases and its native form', () => {
  const name = named('Siraj Haqqani', { aliases: ['Sirajuddin'], native: 'حقانی' });
  expect(spellingsOf(name).map(({ name, text, canonical }) => [name.id, text, canonical])).toEqual([
    ['x', 'Siraj Haqqani', true],
    ['x', 'Sirajuddin', false],
    ['x', 'حقانی', false],
  ]);
});

describe('the head word', () => {
  it.each<[string, LexiconName['kind'], string]>([
    ['Siraj Haqqani', 'people', 'haqqani'],
    ['North Waziristan', 'places', 'waziristan'],
    ['New York Times', 'organisations', 'times'],
    ['Xi Jinping', 'people', 'xi'],
    ['Park Geun-hye', 'people', 'park'],
    ['Gloria Macapagal-Arroyo', 'people', 'arroyo'],
  ])('of %s (%s) is %s', (text, kind, head) => {
    const [spelling] = spellingsOf(named(text, { kind }));
    expect(spelling?.words[spelling.head]?.text).toBe(head);
  });
});

describe('the terms by which a name is found', () => {
  it.each<[string, LexiconName['kind'], string[]]>([
    ['Kim Jong-il', 'people', ['kim', 'kimjong', 'kimjongil', 'jong', 'jongil', 'il']],
    ['Boko Haram', 'organisations', ['boko', 'bokoharam', 'haram']],
    ['Siraj Haqqani', 'people', ['siraj', 'haqqani']],
    ['Mujibur Rahman', 'people', ['mujibur', 'mujib', 'rahman']],
    ['Mazar-i-Sharif', 'places', ['mazar', 'mazari', 'mazarisharif', 'sharif']],
    ['Osama bin Laden', 'people', ['osama', 'laden']],
  ])('of %s (%s) are %j', (text, kind, expected) => {
    const terms = spellingsOf(named(text, { kind })).flatMap((one) => indexTerms(one, () => []));
    expect(terms.map((term) => term.text)).toEqual(expected);
  });
});
