import { describe, expect, it } from 'vitest';
import { formatMessages } from '../../../src/errors/format-messages.ts';

describe('words with attributes of Pandoc are repaired', () => {
  it.each([
    ['[the bridge]{.underline}', '<u>the bridge</u>'],
    ['[the bridge]{.ul}', '<u>the bridge</u>'],
    ['[the *bridge*]{.mark}', '<mark>the *bridge*</mark>'],
    ['[the bridge]{.smallcaps}', 'the words alone, “the bridge”'],
    ['[the bridge]{custom-style="Mark"}', 'the words alone, “the bridge”'],
    ['{: .center}', 'Delete them'],
  ])('%s', (text, fix) => expect(formatMessages.attributeList({ text }).fix).toContain(fix));
});

it.each([
  ['self-govern¬ment', 'self-government', 'self-govern-ment'],
  ['twenty-first-\ncentury', 'twenty-firstcentury', 'twenty-first-century'],
])('a broken word is repaired at its last mark: %j', (text, joined, hyphened) =>
  expect(formatMessages.brokenWord({ text, count: 1 }).fix).toBe(
    `Write it in one line, without the mark if it is one word, ${joined}, or with a hyphen if one belongs there, ${hyphened}.`,
  ),
);

describe('lines with a bar before each are repaired', () => {
  it.each([
    ['| A river\n|   and a bridge', false, 'A river\\ ⏎ and a bridge'],
    ['| A river\n|\n| and a bridge', true, 'A river<br> ⏎ and a bridge'],
  ])('%j', (text, isHtml, fix) =>
    expect(formatMessages.lineBlock({ text, isHtml }).fix).toContain(fix),
  );
});
