import { expect, it } from 'vitest';
import { namesByWord } from '../../../../src/names/forms/organisation-words.ts';

it.each([
  ['National Liberation Front', 'front de libération national'],
  ['National Liberation Front', 'Nationalbefreiungsfront'],
  ['Ministry of Defence', 'Verteidigungsministerium'],
  ['Ministry of Defence', 'وزارة دفاع'],
  ['Ministry of Foreign Affairs', 'министерство иностранных дел'],
  ['Ministry of Defence', 'Defence Ministry'],
  ['Central Bank of Turkey', 'banco central de Turquía'],
  ['Revolutionary Armed Forces of Colombia', 'forces armées révolutionnaires de Colombie'],
  ['Italian Socialist Party', 'partito socialista italiano'],
  ['International Atomic Energy Agency', 'Intl Atomic Energy Agency'],
])('%s is also %s', (name, other) => expect(namesByWord(name)).toContain(other));

it.each(['Haqqani', 'Hezbollah', 'Rolling Stones', 'Party'])('%s stays as it is', (name) =>
  expect(namesByWord(name)).toEqual([]),
);
