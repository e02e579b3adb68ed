import { expect, it } from 'vitest';
import { asMarkdown, headOfGrid } from '../../../src/errors/program-repairs.ts';

it.each([
  ["'''bridge'''", '**bridge**'],
  ['"the minutes":https://a.example/b', '[the minutes](https://a.example/b)'],
  ['“the minutes”:www.a.example', '[the minutes](https://www.a.example)'],
  ['[the minutes|https://a.example/b]', '[the minutes](https://a.example/b)'],
  ['h1. The port', '## The port'],
  ['h3(#id). The port', '### The port'],
  ['bq. Nobody came.', '> Nobody came.'],
  ['!bridge.jpg!', '![what it shows](./bridge.jpg)'],
  ['!pics/bridge.jpg(A bridge)!', '![A bridge](./pics/bridge.jpg)'],
  ['!https://a.example/b.png!', '![what it shows](https://a.example/b.png)'],
  ['H~2~O', 'H<sub>2</sub>O'],
  ['SO~4~^2-^', 'SO<sub>4</sub><sup>2-</sup>'],
  ['3^rd^', '3<sup>rd</sup>'],
  ['^[Nobody knows.]', '[^1] in its place and, in a paragraph of its own, [^1]: Nobody knows.'],
  ['=CODE_END=', undefined],
])('%s is %s in markdown', (text, markdown) => expect(asMarkdown(text)).toBe(markdown));

it.each([
  ['+---+---+\n| A | B |\n+===+:=:+\n| 1 | 2 |\n+---+---+', ['A', 'B']],
  ['+---+-----+\n| A | One |\n|   | two |\n+===+=====+', ['A', 'One two']],
  ['+---+---+\n| 1 | 2 |\n+---+---+\n| 3 | 4 |\n+---+---+', ['', '']],
  ['+---+---+\n| A | B | C |\n+===+===+', undefined],
  ['+---+---+\n| A | B |', undefined],
])('the head of %j is %j', (grid, head) => expect(headOfGrid(grid)).toEqual(head));
