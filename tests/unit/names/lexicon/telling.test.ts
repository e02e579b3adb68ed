import { describe, expect, it } from 'vitest';
import { withOtherNames } from '../../../../src/names/forms/other-names.ts';
import type { Mode } from '../../../../src/names/lexicon/match.ts';
import type { LexiconName } from '../../../../src/names/lexicon/name.ts';
import { plainTest } from '../../../support/searching/plain-words.ts';
import { createLexicon } from '../../../support/searching/whole-lexicon.ts';

const named = (
  kind: LexiconName['kind'],
  name: string,
  aliases: string[] = [],
  articles = 1,
): LexiconName => ({ id: name, kind, name, aliases, articles });

const names: LexiconName[] = [
  ...['Bill Clinton', 'Mark Twain', 'Hillary Clinton', 'Saddam Hussein', 'Xi Jinping'].map((name) =>
    named('people', name),
  ),
  ...['Mahmoud Abbas', 'Mahmoud Ahmadinejad', 'Gro Harlem Brundtland'].map((name) =>
    named('people', name),
  ),
  named('people', 'Charles III', ['King Charles']),
  named('people', 'Charles de Gaulle'),
  named('people', 'J. R. R. Tolkien'),
  named('people', 'Bob Dole'),
  named('people', 'Kamala Harris'),
  named('people', 'Serena Williams'),
  named('people', 'Margaret Thatcher'),
  named('organisations', 'NATO', ['North Atlantic Treaty Organization']),
  named('organisations', 'World Health Organization', ['WHO']),
  named('organisations', 'Islamic State', ['ISIS']),
  named('organisations', 'Israel Defense Forces', ['IDF']),
  named('places', 'The Gambia', [], 9),
  named('places', 'New York'),
  named('places', 'North Waziristan'),
];
const lexicon = createLexicon(names);
const isWord = plainTest(names);
const find = (typed: string, mode: Mode = 'complete') => lexicon.lookup(typed, 5, { mode, isWord });

describe('a word that does not tell a name from others', () => {
  const paper = [
    ...['Vicente Fox', 'Osama bin Laden', 'Roh Tae-woo', 'Gloria Macapagal-Arroyo'],
    ...['Robert F. Kennedy Jr.', 'S. Jaishankar', 'M.K. Stalin', 'Andrei Gromyko'],
    ...['Sinéad O’Connor', 'Charles D’Artagnan'],
  ].map((name) => named('people', name));
  const trump = named('people', 'Donald Trump', [], 12);
  const places = ['Nizhny Novgorod', 'Khan Younis', 'Phnom Penh'].map((name) =>
    named('places', name),
  );
  const adani = named('organisations', 'Adani Group');
  const author = named('authors', 'Hannah Brown', [], 30);
  const all = [...paper, trump, ...places, adani, author].map(withOtherNames);
  const own = createLexicon(all);
  const isPlain = plainTest(all);
  const found = (typed: string) =>
    own.lookup(typed, 5, { isWord: isPlain }).map(({ name }) => name);

  it.each([
    ['a small everyday word that is a surname', 'fox'],
    ['a given name before two surnames', 'Gloria'],
    ['the syllables after an East Asian surname', 'Tae-woo'],
    ['one word of a place', 'Novgorod'],
    ['the other word of a place', 'Penh'],
    ['the words of a place in another order', 'Younis Khan'],
    ['somebody else of the same name', 'Robert F. Kennedy Sr.'],
    ['the surname of an author that is an everyday word', 'brown'],
    ['a surname after another initial', 'V. Connor'],
  ])('%s: %s', (_, typed) => expect(found(typed)).toEqual([]));

  it.each([
    ['a surname', 'Fox', 'Vicente Fox'],
    ['a surname that the paper often has', 'trump', 'Donald Trump'],
    ['a surname after a particle', 'laden', 'Osama bin Laden'],
    ['a surname that comes first', 'Roh', 'Roh Tae-woo'],
    ['the telling word of a firm', 'Adani', 'Adani Group'],
    ['a given name for an initial', 'Subrahmanyam Jaishankar', 'S. Jaishankar'],
    ['given names for initials', 'Muthuvel Karunanidhi Stalin', 'M.K. Stalin'],
    ['initials after the surname', 'Gromyko A.A.', 'Andrei Gromyko'],
    ['a letter without its apostrophe', 'O Connor', 'Sinéad O’Connor'],
    ['a letter without its apostrophe, beside a given name', 'sinead o connor', 'Sinéad O’Connor'],
    ['a letter that is joined', 'OConnor', 'Sinéad O’Connor'],
    ['an elided particle', 'd Artagnan', 'Charles D’Artagnan'],
    ['the surname of an author with a capital', 'Brown', 'Hannah Brown'],
  ])('but %s does: %s', (_, typed, name) => expect(found(typed)).toEqual([name]));
});

describe('words that tell a name from others', () => {
  it.each([
    ['Clinton', 'Bill Clinton'],
    ['Bill Clinton', 'Bill Clinton'],
    ['Xi', 'Xi Jinping'],
    ['NATO', 'NATO'],
    ['North Atlantic Treaty Organization', 'NATO'],
    ['WHO', 'World Health Organization'],
    ['ISIS', 'Islamic State'],
    ['Islamic State', 'Islamic State'],
    ['Waziristan', 'North Waziristan'],
    ['King Charles', 'Charles III'],
    ['Charles', 'Charles III'],
    ['Baroness Thatcher', 'Margaret Thatcher'],
    ['Robert Dole', 'Bob Dole'],
    ['DeGaulle', 'Charles de Gaulle'],
    ['JRR Tolkien', 'J. R. R. Tolkien'],
  ])('%s: %s', (typed, name) => {
    expect(find(typed)[0]).toMatchObject({ name, telling: true, unmatched: [] });
  });
});

describe('a given name alone', () => {
  it.each([
    ['hillary', 'Hillary Clinton'],
    ['saddam', 'Saddam Hussein'],
    ['kamala', 'Kamala Harris'],
    ['Serena', 'Serena Williams'],
  ])('%s means whom the world knows by it, and does not tell', (typed, name) => {
    const known = names.map((one) => withOtherNames(one));
    const found = createLexicon(known).lookup(typed, 5);
    expect(found).toMatchObject([{ name, telling: false }]);
  });

  it.each([
    ['mahmoud', 'of two people'],
    ['hillary', 'of one person, and no alias'],
    ['bill', 'an English word'],
    ['mark', 'an English word'],
    ['harlem', 'a word inside a name that is also a place'],
  ])('%s (%s) means nobody', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  it('is suggested while it is typed', () => {
    expect(find('mahmo', 'typing')).toHaveLength(2);
    expect(find('bil', 'typing')[0]?.name).toBe('Bill Clinton');
  });
});

it.each(['treaty', 'Atlantic', 'health', 'world', 'state', 'Islamic', 'Israel', 'defense'])(
  '%s, one word of a longer name, means no name',
  (typed) => {
    expect(find(typed)).toEqual([]);
  },
);

it.each([
  'Bill Cosby',
  'Mark Zuckerberg',
  'Hillary Swank',
  'senate bill',
  'III',
  'Charles II',
  'Charles Darwin',
  'Prince Andrew',
  'Robert Frost',
  'Robert',
  'King Kong',
])('%s is nobody whom the paper knows', (typed) => {
  expect(find(typed)).toEqual([]);
});

it('a title in the name of a court is not the typed one', () => {
  const court = createLexicon([named('organisations', 'Wendmouth Crown Court')]);
  expect(court.lookup('mayor wendmouth', 5)).toEqual([]);
  expect(court.lookup('crown wendmouth court', 5)).toHaveLength(1);
  const university = createLexicon([named('organisations', 'King Khalid University')]);
  expect(university.lookup('prince khalid university', 5)).toHaveLength(1);
});

it('a name that begins with the typed letters is suggested before one that sounds so', () => {
  const lexicon = createLexicon([named('places', 'Harle'), named('people', 'Harriet Osei')]);
  const typing = (typed: string) =>
    lexicon.lookup(typed, 5, { mode: 'typing' }).map(({ name }) => name);
  expect(typing('harr')).toEqual(['Harriet Osei', 'Harle']);
  expect(typing('harl')).toEqual(['Harle']);
});

it('a name with the typed particle is suggested before one without it', () => {
  expect(find('de ga', 'typing').map(({ name }) => name)).toEqual([
    'Charles de Gaulle',
    'The Gambia',
  ]);
});

it.each([
  ['BJP party', 'Bharatiya Janata Party', 'BJP'],
  ['VW Group', 'Volkswagen', 'VW'],
  ['ExxonMobil Corporation', 'Exxon', 'ExxonMobil'],
])('%s is a longer form of an alias of the %s', (typed, name, alias) => {
  const found = createLexicon([named('organisations', name, [alias])]).lookup(typed, 5);
  expect(found).toMatchObject([{ id: name, unmatched: [] }]);
});
