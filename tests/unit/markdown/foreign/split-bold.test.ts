import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

function wordsOf(text: string) {
  const nodesOf = nodesByType(parseMarkdown(text));
  return [
    nodesOf('strong').map((node) => toString(node)),
    nodesOf('paragraph').map((node) => toString(node)),
  ];
}

describe('the second mark of bold words behind a blank line', () => {
  it.each([
    ['**One\n\n**\n\nTwo', [['One'], ['One', 'Two']]],
    ['**One\n\n** two', [['One'], ['One', 'two']]],
    ['a\n\n**One\ntwo\n  \n** \n\nb', [['One\ntwo'], ['a', 'One\ntwo', 'b']]],
    ['**One\n\n**\n\n**\n\n**\n\nb', [['One'], ['One', 'b']]],
    ['a\n\n**\n\n**\n\nb', [[], ['a', 'b']]],
  ])('belongs to them: %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it.each([
    '**One\n\ntwo**',
    '**One\n\n** two **three**',
    'a **One\n\n**',
    '**One** a\n\n**',
    '**One\n\n**two',
    '```\n**One\n\n**\n```',
  ])('is left: %j', (text) => {
    expect(wordsOf(text)[1]?.join('\n\n') ?? '').not.toBe('One');
    expect(wordsOf(text)[0]).not.toContain('One\n');
  });
});
