/** Repairs that depend on what a key holds: a text or a list. */
import { expect, it } from 'vitest';
import { front, keys, others, yaml } from './front-matter-problems.ts';

it.each([
  [
    'a text that begins with a minus and a space',
    ['headline: - 5 degrees in town', ...others],
    yaml(2, 'a value begins with -', 'Write headline: "- 5 degrees in town"'),
  ],
  [
    'a quotation mark too few in a list',
    [...keys.filter((key) => !key.startsWith('byline')), 'byline: ["Asma Khan, "Tom Berg"]'],
    yaml(6, 'a quotation mark or bracket is not closed', 'Write byline: [Asma Khan, Tom Berg]'),
  ],
  [
    'a quotation mark too few in a list with a comma in an item',
    [...keys, 'summary: ["One, and more", "Two]'],
    yaml(
      7,
      'the quotation marks in a list are not in pairs',
      'Put each item between two of them, or none, and a comma between items: ["One, and more", Two]',
    ),
  ],
])('%s', (_name, lines, problem) => {
  expect(front(...lines)).toEqual([problem]);
});
