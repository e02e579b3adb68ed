/** What an editor is told to write in place of a list with a mistake. */
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { repairedList } from '../../../../src/source/text/list-repairs.ts';
import { quoted } from '../../../../src/source/text/yaml-repairs.ts';

const repaired = (value: string) => repairedList(value, quoted);

it.each([
  ['["Asma Khan, "Tom Berg"]', ['Asma Khan', 'Tom Berg']],
  ['["Asma Khan", "Tom Berg]', ['Asma Khan', 'Tom Berg']],
  ['[Asma Khan", "Tom Berg"]', ['Asma Khan', 'Tom Berg']],
  ["['Asma Khan, 'Tom Berg']", ['Asma Khan', 'Tom Berg']],
  ['["! One, "Two"]', ['! One', 'Two']],
  [String.raw`["C:\q", two]`, [String.raw`C:\q`, 'two']],
  ['[*One* and, @two]', ['*One* and', '@two']],
])('the items of %s', (value, items) => {
  expect(parse(repaired(value) ?? '')).toEqual(items);
});

it.each([
  ['a comma in quotation marks', '["Khan, Asma", "Tom Berg]'],
  ['a comma that may be in quotation marks', '["Asma Khan, Tom Berg]'],
  ['a quotation in an item', '["Asma "Ace" Khan", "Tom Berg"]'],
  ['a curly quotation mark at the end', '["Asma Khan”, "Tom Berg"]'],
  ['a quotation mark alone', '[! One, "Two, "]'],
  ['words after the list', '[Breaking] News'],
])('%s leaves it open: %s', (_name, value) => {
  expect(repaired(value)).toBeUndefined();
});
