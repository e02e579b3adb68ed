import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { isPlainlyUnderlined } from '../../../../src/markdown/typed/top-headings.ts';

const headingsOf = (text: string) => nodesByType(parseMarkdown(text))('heading');
const ranksOf = (text: string) => headingsOf(text).map(({ depth }) => depth);

describe('headings of the first rank, and all others with them, get the next lower one', () => {
  it.each([
    ['a\n\n# One\n\nb\n\n## Two\n\nc', [2, 3]],
    ['# One\n\na\n\n# Two\n\nb', [2, 2]],
    ['a\n\n# One', [2]],
    ['# One\n\na\n\n## Two', [2, 3]],
    ['a\n\n# One\nIssue 21 is out (at last)! Read it.', [2]],
    ['a\n\n# One\n* b\n* c', [2]],
    ['a\n\n# 1. One\n\nb\n\n# 3D two\n\n# 2)', [2, 2, 2]],
    ['a\n\nOne\n===\n\nb\n\nTwo\n---\n\n###### Three', [2, 3, 6]],
    ['a\n\n#\tOne \n \nb', [2]],
    ['a\n\n# One\n## Two\n\nb', [2, 3]],
    ['# One\n### *Two*\nb', [2, 4]],
    ['a\n<!-- more -->\n# One\n\nb', [2]],
    ['<!-- a -->\n# One\n## Two', [2, 3]],
    ['# One\n## “Two” is\n\n# Three\n###### Four', [2, 3, 2, 6]],
  ])('%j', (text, ranks) => expect(ranksOf(text)).toEqual(ranks));
});

describe('headings stay as they are', () => {
  it.each([
    ['without one of the first rank', '## One\n\n### Two', [2, 3]],
    ['with one before a line of text: most likely a comment of a program', 'a\n\n# one\nb', [1]],
    ['with one after a line of text', 'a\n# one\n\nb\n\n# Two\n\nc', [1, 1]],
    ['with one that may be a number sign', 'a\n\n# 1 is its number.\n\n# Two', [1, 1]],
    ['with one before SQL', 'a\n\n# one\nSELECT b FROM c WHERE d', [1]],
    ['with one before another', 'a\n\n# Save will fail if\n# it has no path', [1, 1]],
    ['with one before a second comment', 'a\n\n# one\n## two', [1, 2]],
    ['with a year', 'a\n\n# 1990\n\nb', [1]],
    ['with one in a quotation', 'a\n\n> # One\n\n# Two', [1, 1]],
    ['with one in a list', 'a\n\n- # One\n\nb', [1]],
  ])('%s', (_how, text, ranks) => expect(ranksOf(text)).toEqual(ranks));
});

describe('an underlined heading', () => {
  const isPlain = (text: string) => headingsOf(text).map((node) => isPlainlyUnderlined(node, text));

  it.each([
    'What the judge said\n-------------------\n\na',
    'a\n\nWhat the judge said\n===================',
    'a\n\n*Two*\n---------\n\nb',
    'Notes\n----\n',
    'a\n\nNotes\n-----\nThe judge did not agree.',
    'a\n\nNotes\n-----\n**You’ve been working** on it.',
  ])('is plain: %j', (text) => expect(isPlain(text)).toEqual([true]));

  it.each([
    ['below more than a line', 'One\nwhat the judge said\n-------------------\n\na'],
    ['with a short line, which more often divides the text', 'What the judge said\n---\n\na'],
    ['with text directly below', 'What the judge said\n-------------------\na'],
    ['of three letters, which may be a rule', 'One\n---\n\na'],
  ])('is not plain %s', (_how, text) => expect(isPlain(text)).toEqual([false]));
});
