import { expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';

it.each([
  ['{{<youtube abc>}}'],
  ['{{<typeform id="01K" >}}'],
  ['{{</block>}}'],
  ['{{<featured/info>}}'],
  ['{{<side-chain src="https://a.example/">}}'],
])('%s is told once, as a shortcode, and not as a tag', (text) => {
  const tree = parseMarkdown(`One\n\n${text}\n\ntwo`);
  expect(tree.data?.htmlFaults ?? []).toEqual([]);
  expect(leftOver(tree, `One\n\n${text}\n\ntwo`)).toEqual([{ kind: 'template', text, line: 3 }]);
});

it('a shortcode with the name of an embed is told as one', () => {
  const tree = parseMarkdown('{{<iframe src="https://a.example/">}}');
  expect(tree.data?.htmlFaults).toMatchObject([{ kind: 'embed' }]);
});

it('code is printed as it is typed', () => {
  const tree = parseMarkdown('`{{<toc>}}`');
  expect(nodesByType(tree)('inlineCode')).toMatchObject([{ value: '{{<toc>}}' }]);
});
