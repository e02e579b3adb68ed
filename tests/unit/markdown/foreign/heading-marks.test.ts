import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const headingsOf = (text: string) =>
  nodesByType(parseMarkdown(text))('heading').map((node) => [node.depth, toString(node)]);

describe('marks of a heading without their space', () => {
  it.each([
    ['##The port', [[2, 'The port']]],
    ['\n##The port', [[2, 'The port']]],
    ['a\n\n###“Who paid?” ##\nb', [[3, '“Who paid?”']]],
    [
      '######(Two)\n\n##*Three*',
      [
        [6, '(Two)'],
        [2, 'Three'],
      ],
    ],
    [
      '# One\n\n##Two',
      [
        [2, 'One'],
        [3, 'Two'],
      ],
    ],
  ])('are read: %j', (text, headings) => expect(headingsOf(text)).toEqual(headings));

  it.each(['#Port', 'a\n##Two', '##.# b', '####### Two', '`##Two`', '- ##Two', '    a ##Two'])(
    'are not read: %j',
    (text) => expect(headingsOf(text)).toEqual([]),
  );
});
