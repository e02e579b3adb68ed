import { expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const addressesIn = (text: string) =>
  nodesByType(parseMarkdown(text))('link').map(({ url }) => url);

it.each([
  [
    '[a](mailto:b@c.example?subject=The new bridge)',
    'mailto:b@c.example?subject=The%20new%20bridge',
  ],
  ['[a](mailto: b@c.example)', 'mailto:b@c.example'],
  ['[a](mailto:b@c.example?subject= D%20e&body= F )', 'mailto:b@c.example?subject=D%20e&body=F'],
  ['[a](mailto:b@c.example?subject=D+e)', 'mailto:b@c.example?subject=D+e'],
])('the spaces of an address of a letter are those of its subject: %s', (text, address) => {
  expect(addressesIn(text)).toEqual([address]);
});
