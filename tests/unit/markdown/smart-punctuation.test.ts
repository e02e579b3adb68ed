import { expect, it } from 'vitest';
import { smartText } from '../../../src/markdown/smart-text.ts';

it.each([
  [`"No," says Kabul's man`, '“No,” says Kabul’s man'],
  ['2008--2009 --- a year', '2008–2009 — a year'],
  ['U.S. *at odds* & <b>', 'U.S. *at odds* & <b>'],
  ['“as typed”', '“as typed”'],
  ['', ''],
])('a headline %j is printed as %j, and is never markdown or HTML', (written, printed) => {
  expect(smartText(written)).toBe(printed);
});
