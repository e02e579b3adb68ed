import { expect, it } from 'vitest';
import { withAccents } from '../../../../src/names/forms/accents.ts';

it.each([
  ['Abdullah Ocalan', 'Abdullah Öcalan'],
  ['Iga Swiatek', 'Iga Świątek'],
  ['Lech Walesa', 'Lech Wałęsa'],
])('%s has the accents of %s', (name, accented) => expect(withAccents(name)).toEqual([accented]));

it.each(['Abdullah Öcalan', 'Barack Obama', 'Владимир Путин'])('%s gets none', (name) =>
  expect(withAccents(name)).toEqual([]),
);
