import { expect, it } from 'vitest';
import {
  namesByCountry,
  namesByType,
  withOtherCountry,
} from '../../../../src/names/forms/type-words.ts';

it.each([
  ['University of Salamanca', 'Universidad Salamanca'],
  ['Adam Mickiewicz University', 'Univ Adam Mickiewicz'],
  ['Delft University of Technology', 'TU Delft'],
  ['National Autonomous University of Honduras', 'Universidad Nacional Autónoma Honduras'],
  ['Orinoco River', 'Rio Orinoco'],
  ['Lago Titicaca', 'Lake Titicaca'],
  ['Helmand Rud', 'Helmand Rud River'],
  ['Mount Elbrus', 'Mt Elbrus'],
  ['Cairo University', 'جامعة القاهرة'],
])('%s is also %s', (name, other) => expect(namesByType(name)).toContain(other));

it.each(['Heidelberg', 'University', 'Riverside', 'Lakewood', 'Banking Union'])(
  '%s does not say what it is',
  (name) => expect(namesByType(name)).toEqual([]),
);

it.each([
  ['Socialist Party of Chile', ['Chilean Socialist Party']],
  ['Chinese Communist Party', ['Communist Party of China']],
  ['Workers Party of Korea', ['Korean Workers Party']],
  ['Party of the Regions', []],
])('%s is %j with its country in another form', (name, others) =>
  expect(namesByCountry(name)).toEqual(others),
);

it.each([
  ['Pakistani Taliban', ['Pakistan Taliban']],
  ['Kurdistan Workers’ Party', ['Kurdish Workers’ Party']],
  ['Israel Defense Forces', ['Israeli Defense Forces']],
  ['African Union', ['Africa Union']],
  ['Party of the Regions', []],
])('%s may begin as %j does', (name, others) => expect(withOtherCountry(name)).toEqual(others));
