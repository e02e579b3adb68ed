import { describe, expect, it } from 'vitest';
import { toString } from 'mdast-util-to-string';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

function outline(text: string) {
  const nodesOf = nodesByType(parseMarkdown(text));
  return [
    nodesOf('heading').map((node) => [node.depth, toString(node)]),
    nodesOf('listItem').map((node) => toString(node)),
  ];
}

describe('a heading of HTML before a list', () => {
  it.each([
    ['<h4>One</h4>\n- two\n- three', [[[4, 'One']], ['two', 'three']]],
    ['<H3 class="a"><a href="/b/">One</a></H3> \n1. two', [[[3, 'One']], ['two']]],
    ['<h2><b>One</b> two</h2>\n* **three**', [[[2, 'One two']], ['three']]],
  ])('ends with its line: %j', (text, expected) => expect(outline(text)).toEqual(expected));

  it.each([
    ['one with an id', '<h4 id="a">One</h4>\n- two'],
    ['one of the first rank', '<h1>One</h1>\n- two'],
    ['in an element', '<div>\n<h4>One</h4>\n- two\n</div>'],
  ])('is left as it is: %s', (_name, text) => expect(outline(text)[1]).toEqual([]));
});
