import { describe, expect, it } from 'vitest';
import { codesWithLines } from '../../../samples.ts';
import { examineText } from './checked-text.ts';
import { examineStory } from './examined-story.ts';

const codesOf = (text: string) => codesWithLines(examineText(text).problems);

describe('a comment in a value of front matter stops', () => {
  it.each([
    ['kicker: War <!-- ask --> and peace', 7],
    ['summary: ["One.", "Two <!-- ask -->"]', 7],
    ['image: { file: a.jpg, alt: A <!-- ask -->, credit: C }', 7],
    ['image: { file: a.jpg, alt: A, credit: C, caption: D <!-- ask --> }', 7],
    ['corrections:\n  - at: 2020-05-05\n    text: It was so. <!-- ask -->', 9],
    ['withdrawn: { at: 2020-05-05, reason: It was so. <!-- ask --> }', 7],
  ])('%s', (key, line) => {
    const [found, ...others] = examineStory('Text.', key).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'comment-in-value', line });
    expect(found?.fix).toContain(': # ask');
  });

  it('but not one of YAML', () => {
    expect(examineStory('Text.', 'kicker: War', '# <!-- ask -->').problems).toEqual([]);
  });
});

describe('a comment that never ends stops', () => {
  it.each([
    ['<!-- ask Khan', 11],
    ['One\n\n<!-- ask Khan\n\nTwo', 13],
    ['One\ntwo <!-- ask Khan -> three', 12],
    ['> One <!-- ask Khan --\n\nTwo', 11],
    ['- One\n- Two <!-- ask\n\nKhan -->', 12],
  ])('%j', (text, line) => {
    const [found, ...others] = examineText(text).problems;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'not-a-tag', line });
    expect(found?.fix).toBe('Write --> at the end of the comment.');
  });

  it.each([
    '`<!-- ask` and \\<!-- ask',
    '&lt;!-- ask',
    'One <!-- ask\nKhan --> two',
    '```\n<!-- a\n```',
  ])('but not %j', (text) => expect(codesOf(text)).toEqual([]));
});

describe('a comment in a text', () => {
  it.each([
    '::figure[A]{src=a.png alt="A <!-- ask -->"}',
    '::figure[A]{src=a.png alt=A credit="B <!-- ask -->"}',
    ':::quote{by="A <!-- ask -->"}\nB\n:::',
    '![A](a.png "B <!-- ask -->. C")',
    '![A <!-- ask -->](a.png)',
  ])('stops where it would be printed: %j', (text) => {
    expect(codesOf(text)).toEqual(['comment-in-value:11']);
  });

  it.each([
    'Words <!-- ask --> and more',
    '::figure[A <!-- ask -->]{src=a.png alt=A}',
    '## A <!-- ask -->\n\nWords',
    '| a <!-- ask --> | b |\n| --- | --- |\n| c | d |',
  ])('is left out elsewhere: %j', (text) => expect(codesOf(text)).toEqual([]));
});
