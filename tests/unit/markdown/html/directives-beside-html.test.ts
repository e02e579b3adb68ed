import type { Nodes, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { directives } from '../../../../src/markdown/directives/directives.ts';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

/** A tree as far as it decides what is printed. */
const printed = ({ position: _position, ...node }: Nodes): unknown => ({
  ...node,
  ...('children' in node && { children: node.children.map(printed) }),
});

const blocksOf = ({ children }: Root) => children.map(printed);

const examples = [...directives.values()].map(({ name, example }) => [name, example]);

describe('a tag elsewhere in a text changes nothing of', () => {
  it.each([
    ...examples,
    ['a label with marks', ':::box[The *old* dam]\nIt broke.\n:::'],
    ['a timeline with a title', ':::timeline[The week]\n- **Monday:** The dam broke.\n:::'],
    [
      'a post with a description',
      ':::embed[D]{url="https://x.example" title=T}\nOne.\n\nTwo.\n:::',
    ],
    ['a directive within another', '::::lang{fr}\n:::quote\nLe mot.\n:::\n::::'],
    ['code in a passage', ':::lang{fr}\n```\na\n```\n:::'],
    ['a table in a passage', ':::lang{fr}\n| a | b |\n| - | - |\n| c | d |\n:::'],
    ['a directive in a list', '- One\n\n  :::box[The dam]\n  It broke.\n  :::'],
  ])('%s', (_name, text = '') => {
    const tree = parseMarkdown(`${text}\n\nH<sub>2</sub>O`);
    expect(tree.data?.htmlFaults).toEqual([]);
    expect(blocksOf(tree).slice(0, -1)).toEqual(blocksOf(parseMarkdown(text)));
  });
});

it.each(['<div lang="fr">', '<ul><li>', '<details><summary>a</summary>', '<table><tr><td>'])(
  'a directive alone in %s is kept',
  (tags) => {
    const tree = parseMarkdown(`${tags}\n\n::figure{src=a.png alt=A}\n\n`);
    expect(nodesByType(tree)('leafDirective')).toHaveLength(1);
  },
);

it('a tag in the label of a directive stays in it', () => {
  const [box] = parseMarkdown(':::box[H<sub>2</sub>O]\nWater.\n:::').children;
  expect(box && printed(box)).toMatchObject({
    children: [
      { data: { directiveLabel: true }, children: [{}, { type: 'htmlPhrase' }, {}] },
      { type: 'paragraph' },
    ],
  });
});
