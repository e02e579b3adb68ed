import { describe, expect, it } from 'vitest';
import { tooDeepLine } from '../../../src/markdown/nesting.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

describe('a text that is nested too deeply', () => {
  it.each([
    ['quotations', `One\n\n${'> '.repeat(101)}two`, 3],
    ['quotations without spaces', `${'>'.repeat(5000)}two`, 1],
    ['lists', `${'- '.repeat(101)}two`, 1],
    ['both', `One\n${'> 1. '.repeat(51)}two`, 2],
    ['an indented item', `- One\n${' '.repeat(200)}- two`, 2],
  ])('of %s has its line', (_what, text, line) => {
    expect(tooDeepLine(text)).toBe(line);
    expect(parseMarkdown(text)).toEqual({ type: 'root', data: { tooDeep: line }, children: [] });
  });

  it.each([
    ['a hundred quotations', `${'> '.repeat(100)}two`],
    ['a rule', '- '.repeat(300)],
    ['a rule of stars in a quotation', `> ${'* '.repeat(300)}`],
    ['words far to the right', `${' '.repeat(500)}two`],
  ])('is not %s', (_what, text) => expect(tooDeepLine(text)).toBeUndefined());
});
