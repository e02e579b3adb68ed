import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const boldIn = (text: string) =>
  nodesByType(parseMarkdown(text))('strong').map((node) => toString(node));
const unclosedIn = (text: string) =>
  parseMarkdown(text).data?.htmlFaults?.flatMap(({ kind, names }) => [kind, ...names]);

describe('a tag that is typed twice', () => {
  it.each([
    ['<b>One<b> two', ['One']],
    ['<b>One<b> two <b>three<B>', ['One', 'three']],
    ['<b>One <u>two<u><b>', ['One two']],
    ['- <b>One<b>\n- <b>two<b>', ['One', 'two']],
    ['| a |\n| - |\n| <b>One<b> |', ['One']],
    ['<b>One<b/> two', ['One']],
    ['<strong>One<strong /> two', ['One']],
  ])('ends its element: %j', (text, bold) => {
    expect(boldIn(text)).toEqual(bold);
    expect(unclosedIn(text)).toEqual([]);
  });

  it.each([
    '<a href="/b/">One<a /> two',
    '<a href="/b/">One<a/> two <a href="/b/">One</a>',
    '- <a class="x" href="/b/">One<a>',
    '> <a href="/b/">*One*<a />',
    '<p><a href="/b/">One</a></p>\n\n<a href="/b/">One<a />',
  ])('ends its link: %j', (text) => {
    const links = nodesByType(parseMarkdown(text))('link').map((node) => toString(node));
    expect(new Set(links)).toEqual(new Set(['One']));
    expect(unclosedIn(text)).toEqual([]);
  });

  it.each(['<b>One<b> <b>two</b>', '<b>One', '<b>One<b><b>', '<b>One\n\ntwo<b>'])(
    'is left beside others: %j',
    (text) => expect(unclosedIn(text)).toEqual(['unclosed', 'b']),
  );
});
