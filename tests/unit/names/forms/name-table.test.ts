import { expect, it } from 'vitest';
import { tableOf } from '../../../../src/names/forms/name-table.ts';

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
