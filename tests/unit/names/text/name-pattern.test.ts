import { describe, expect, it } from 'vitest';
import { isWholeWord, namePattern } from '../../../../src/names/text/name-pattern.ts';

describe('a name is found as', () => {
  it.each([
    ['Siraj Haqqani', 'Siraj\nHaqqani'],
    ['Siraj Haqqani', 'Siraj\u00a0Haqqani'],
    ['al-Qaeda', 'al Qaeda'],
    ["Tip O'Neill", 'Tip O’Neill'],
    ['Erdoğan', 'Erdog\u0306an'],
    ['Joe “Red” Smith', 'Joe „Red“ Smith'],
    ['Joe “Red” Smith', 'Joe «\u202fRed\u202f» Smith'],
    ['C. S. Lewis', 'C.S. Lewis'],
    ['C. S. Lewis', 'C S Lewis'],
    ['C.S. Lewis', 'C.\u00a0S. Lewis'],
    ['J.R.R. Tolkien', 'J R R Tolkien'],
    ['George W. Bush', 'George W Bush'],
  ])('%s: %j', (name, text) => expect(namePattern(name).exec(text)?.[0]).toBe(text));
});

it('a name with characters of patterns is matched literally', () => {
  expect(namePattern('U.S.').test('UXSX')).toBe(false);
  expect(namePattern('Who (band)').test('Who (band)')).toBe(true);
});

describe('whole words', () => {
  it.each([
    ['in Pakistan.', true],
    ['Pakistan’s', true],
    ['Pakistan/China', true],
    ['Pakistani', false],
    ['pakistan.example/Pakistan/x', false],
    ['@Pakistan', false],
    ['Pakistan.example', false],
    ['Pakistan$5', false],
  ])('%s: %s', (text, expected) => {
    const start = text.indexOf('Pakistan');
    expect(isWholeWord(text, start, start + 'Pakistan'.length)).toBe(expected);
  });
});
