import { expect, it } from 'vitest';
import { surnames } from '../../../../src/names/text/surname.ts';

it.each([
  ['Siraj Haqqani', 'Siraj Haqqani', [], ['Haqqani']],
  ['Osama bin Laden', 'Osama bin Laden', [], ['bin Laden', 'Laden']],
  ['Bashar al-Assad', 'Bashar al-Assad', [], ['al-Assad', 'Assad']],
  ['Catherine Zeta-Jones', 'Zeta-Jones, Catherine', [], ['Zeta-Jones']],
  ['Xi Jinping', 'Xi, Jinping', [], ['Xi']],
  ['Martin Luther King Jr.', 'Martin Luther King Jr.', [], ['King']],
  ['Charles de Gaulle', 'de Gaulle, Charles', [], ['de Gaulle', 'Gaulle']],
  ['Ashfaq Kayani', 'Ashfaq Kayani', ['Ashfaq Kiyani'], ['Kayani', 'Kiyani']],
  ['Gulbuddin Hekmatyar', 'Gulbuddin Hekmatyar', ['Butcher of Kabul'], ['Hekmatyar']],
  ['Suharto', 'Suharto', [], []],
])('%s, sorted as %s, with the aliases %j: %j', (name, sortAs, aliases, expected) => {
  expect([...surnames({ name, sortAs, aliases })]).toEqual(expected);
});
