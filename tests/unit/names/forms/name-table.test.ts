import { describe, expect, it } from 'vitest';
import { peopleTableOf, tableOf } from '../../../../src/names/forms/name-table.ts';

it('each name of a thing finds all others', () => {
  const others = tableOf(['Kyiv, Kiev, Kijów', 'Lviv, Lwów']);
  expect(others(['Kiev'])).toEqual(['Kyiv', 'Kijów']);
  expect(others(['Warsaw'])).toEqual([]);
});

it.each(['Kyiv,, Kiev', 'Kyiv, Kiev, ', 'Kyiv,Kiev', 'Kyiv, Kiev, Kyiv', ''])(
  'a line with a mistake is named: “%s”',
  (line) => {
    expect(() => tableOf(['Lviv, Lwów', line])).toThrow(`in the line “${line}”`);
  },
);

describe('a table of people', () => {
  const others = peopleTableOf([
    'Alexander Lukashenko, Bat’ka',
    'Saddam Hussein, Saddam',
    'George W. Bush, Dubya',
  ]);

  it.each([
    ['Aleksandr Lukashenko', 'Bat’ka'],
    ['Saddam Hussain', 'Saddam'],
    ['Saddam al-Hussein', 'Saddam'],
  ])('finds %s in another spelling', (name, other) => expect(others([name])).toContain(other));

  it.each([
    'Hussein',
    'King Hussein',
    'Sadiq Hussein',
    'George H. W. Bush',
    'George Bush',
    'Alexander Lukashov',
  ])('does not take another for one of them: %s', (name) => expect(others([name])).toEqual([]));
});
