import { describe, expect, it } from 'vitest';
import { codeOf, problem, type ProblemKey } from '../../../src/errors/problem.ts';
import { formatProblem } from '../../../src/errors/report.ts';
import { at, samples } from './problem-samples.ts';

describe('the catalogue', () => {
  it.each(Object.entries(samples))('%s says what is wrong, why, and what to do', (key, found) => {
    expect(found).toMatchObject({ code: codeOf(key as ProblemKey), ...at });
    // It follows the place: “content/articles/x.md:4 has …”.
    expect(found.what).toMatch(/^[a-z].{5,}/);
    expect(found.why).toMatch(/^\p{Lu}.{5,}\.$/u);
    expect(found.fix).toMatch(/^\p{Lu}.{5,}/u);
    const printed = formatProblem(found);
    expect(printed.split('\n')).toHaveLength(3);
    expect(printed).not.toMatch(/undefined|\[object|\bNaN\b|\(\)/);
  });

  it.each(Object.entries(samples))('%s ends each sentence once', (_key, found) => {
    expect(formatProblem(found)).not.toContain('..');
  });
});

describe('“Did you mean”', () => {
  it.each([
    ['headlin', ['dek', 'headline', 'byline'], 'headline'],
    ['Byline', ['dek', 'headline', 'byline'], 'byline'],
    ['siraj-haqani', ['siraj-haqqani', 'barack-obama'], 'siraj-haqqani'],
  ])('%s is near one of %j', (written, known, nearest) => {
    const { fix } = problem('unknownKey', at, { key: written, known });
    expect(fix).toContain(`Did you mean ${nearest}?`);
  });

  it.each([
    ['teaser', ['dek', 'headline', 'byline']],
    ['anything', []],
  ])('%s is far from all of %j, so nothing is suggested', (written, known) => {
    expect(problem('unknownKey', at, { key: written, known }).fix).not.toContain('Did you mean');
  });
});

it.each([
  ['TK', /the word TK,/, / \(TK&nbsp;Maxx, .* in backticks\.$/],
  ['TKTK', /the word TKTK,/, /&nbsp;/],
  ['XXXX', /the word XXXX,/, / \(Project&nbsp;XXXX, .* in a quotation/],
  [
    '$XX',
    /the mark \$XX,/,
    /see \$XX, put it in a quotation with its other words, or in backticks\.$/,
  ],
  ['XX,XXX', /the mark XX,XXX,/, /in a quotation/],
  ['[TBC]', /the mark \[TBC\],/, /in words: to be confirmed\.$/],
  ['[XXX]', /the mark \[XXX\],/, /see \[XXX\], put it in backticks\.$/],
])('a placeholder %s is told with what it may mean for readers', (mark, what, fix) => {
  const found = problem('placeholder', at, { mark });
  expect(found.what).toMatch(what);
  expect(found.fix).toMatch(fix);
  expect(found.fix.includes('&nbsp;')).toBe(/^[A-Z]{2}$|^TK|^X{4}/.test(mark));
});

it.each([
  ['Â\u00a0', '\u00a0', 'Write a no-break space in place of Â with a no-break space after it, or'],
  ['â€¯', '\u202f', 'Write a no-break space in place of â€¯, or'],
  ['â€‰', '\u2009', 'Write a space in place of â€‰, or'],
  ['â€‹', '\u200b', 'Delete â€‹, or'],
  ['ï»¿', '\ufeff', 'Delete ï»¿, or'],
  ['Â\u00ad', '\u00ad', 'Delete Â, or'],
  ['Ã\u00a0', 'à', 'Write à in place of Ã with a no-break space after it, or'],
])('garbled %j, which is %j, is told without characters that nobody sees', (text, meant, fix) => {
  const found = problem('garbledText', at, { text, meant, count: 1 });
  expect(found.fix).toMatch(new RegExp(`^${fix}`));
  expect(found.what + found.why + found.fix).not.toMatch(/[\u00a0\u202f\u2009\p{Cf}\p{Cc}]/u);
});

describe('codeOf', () => {
  it('turns the key of the catalogue into the code that editors search for', () => {
    expect(codeOf('duplicateSlug')).toBe('duplicate-slug');
    expect(codeOf('notALink')).toBe('not-a-link');
    expect(codeOf('yaml')).toBe('yaml');
  });

  it('gives no two keys the same code', () => {
    const codes = Object.values(samples).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
