import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const linksIn = (text: string) =>
  nodesByType(parseMarkdown(text))('link').map((link) => [toString(link), link.url]);

describe('a space between the words and the address of a link', () => {
  it.each([
    ['[The plan] (https://x.example/a)', [['The plan', 'https://x.example/a']]],
    [
      '[a]\u00a0(/b/), [*c*] (#d)',
      [
        ['a', '/b/'],
        ['c', '#d'],
      ],
    ],
    ['[a] (mailto:b@x.example)', [['a', 'mailto:b@x.example']]],
    ['[a] (https://x.example/b_(c))', [['a', 'https://x.example/b_(c)']]],
    ['[emphatic words] (/b/)', [['emphatic words', '/b/']]],
  ])('is none: %s', (text, links) => expect(linksIn(text)).toEqual(links));

  it.each([
    '[sic] (/b/)',
    '[…] (/b/)',
    '[2] (/b/)',
    '[emphasis added] (/b/)',
    '[citations omitted] (/b/)',
    '![a] (/b.png)',
    '\\[a] (/b/)',
    '[a]  (/b/)',
    '[a] (b c)',
    '[a] (see /b/)',
    '`[a] (/b/)`',
  ])('is meant: %s', (text) => expect(linksIn(text)).toEqual([]));
});
