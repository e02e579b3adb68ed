import { expect, it } from 'vitest';
import {
  isOnlyName,
  surnamesOf,
  wordsAlone,
  withNamesakes,
} from '../../../../../src/search/query/names/words-alone.ts';
import { match } from '../../sample-hits.ts';

const erdogan = match('Recep Tayyip Erdoğan');
const may = match('Theresa May');

/** As the lexicon finds surnames, of which may is an everyday word in small letters. */
const lookup = {
  find: (text: string) =>
    Promise.resolve([/^erdogan$/i.test(text) ? erdogan : [], text === 'May' ? may : []].flat()),
};

it('a surname is no everyday word if it means its bearer in small letters, too', async () => {
  expect(await isOnlyName('Erdogan', [erdogan], lookup, 'en-GB')).toBe(true);
  expect(await isOnlyName('May', [may], lookup, 'en-GB')).toBe(false);
});

it('nobody knows whether it is one for a person of many stories, a place, or in another language', async () => {
  const famous = { ...erdogan, articles: 10 };
  expect(await isOnlyName('Erdogan', [famous], lookup, 'en')).toBe(false);
  const place = { ...erdogan, kind: 'places' as const };
  expect(await isOnlyName('Erdogan', [place], lookup, 'en')).toBe(false);
  expect(await isOnlyName('Erdogan', [erdogan], lookup, 'de-DE')).toBe(false);
});

it('a person with a given name is also called by the surname, one whose first word means the person is not', async () => {
  const kim = { ...match('Kim Yo Jong'), aliases: ['Kim Yo-jong'] };
  const castro = { ...match('Fidel Castro'), aliases: ['Fidel'] };
  const jones = match('Catherine Zeta-Jones');
  const known = { Erdoğan: erdogan, Jong: kim, Castro: castro, 'Zeta-Jones': jones };
  const asked: string[] = [];
  const names = {
    find: async (text: string) => {
      asked.push(text);
      return Object.entries(known).flatMap(([word, one]) => (word === text ? one : []));
    },
  };
  expect(await surnamesOf([erdogan], names)).toEqual(['Erdoğan']);
  expect(await surnamesOf([kim], names)).toEqual([]);
  expect(await surnamesOf([castro], names)).toEqual([]);
  expect(await surnamesOf([jones], names)).toEqual(['Zeta-Jones']);
  expect(await surnamesOf([{ ...erdogan, how: 'alias' }], names)).toEqual([]);
  expect(await surnamesOf([match('Nobody Known'), match('Björk')], names)).toEqual([]);
  // Given names are in many shards of the lexicon.
  expect(asked).not.toContain('Recep');
});

it('a place is also the people who have its name as a surname', async () => {
  const village = match('Fenwick', { kind: 'places' });
  const mayor = match('Dora Fenwick');
  const known = [
    village,
    mayor,
    match('Fenwick Shop', { kind: 'organisations' }),
    match('Fenwick Jones', { telling: false }),
    match('Tom Fenwicke', { how: 'spelling' }),
  ];
  const names = { find: async () => known };
  expect(await withNamesakes([village], 'fenwick', names)).toEqual([village, mayor]);
  expect(await withNamesakes([mayor], 'fenwick', names)).toEqual([mayor]);
  const corrected = { ...village, how: 'spelling' as const };
  expect(await withNamesakes([corrected], 'fenwik', names)).toEqual([corrected]);
});

it('a person is also found by the surnames of other spellings, which mean nobody else', async () => {
  const writer = { ...match('Fyodor Dostoevsky'), aliases: ['Fyodor Dostoyevsky', 'The Idiot'] };
  const other = match('Anna Idiot');
  const asked: string[] = [];
  const names = {
    find: async (text: string) => {
      asked.push(text);
      return /^dosto/i.test(text) ? [writer] : text === 'Idiot' ? [writer, other] : [];
    },
  };
  expect(await wordsAlone([writer], names)).toEqual(['Dostoevsky', 'Dostoyevsky']);
  expect(await wordsAlone([writer], names, true)).toEqual(['Dostoyevsky']);
  expect(await wordsAlone([writer, other], names, true)).toEqual([]);
  // Given names are in many shards of the lexicon.
  expect(asked).not.toContain('Fyodor');
});

it('the first word stands alone if it is the surname or an alias', async () => {
  const xi = match('Xi Jinping');
  const castro = { ...match('Fidel Castro'), aliases: ['Fidel'] };
  const find = async (text: string) =>
    [xi, castro].filter(
      ({ name }) => ['Xi', 'Fidel', 'Castro'].includes(text) && name.includes(text),
    );
  expect(await wordsAlone([xi], { find })).toEqual(['Xi']);
  expect(await wordsAlone([castro], { find })).toEqual(['Fidel', 'Castro']);
});
