import { describe, expect, it } from 'vitest';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { anchorLinks, anchorsOf } from '../../../../src/source/check/anchors.ts';

const file = 'content/articles/x.md';
const nodesOf = (text: string) => nodesByType(parseMarkdown(text));
const linksIn = (text: string) => anchorLinks(nodesOf(text), '/news/x/', file, 10);

it('a heading has the id that its link needs, also where two headings are the same', () => {
  expect(anchorsOf(nodesOf('## The "road" *north*\n\n## Ünï, 2009\n\n## Ünï, 2009'))).toEqual([
    'the-road-north',
    'ünï-2009',
    'ünï-2009-1',
  ]);
});

it('a place has no id that the title of a box has', () => {
  const text = '## Road\n\n:::box[Road]\nA.\n:::\n\n<a name="road-1"></a>B, <a name="b"></a>c.';
  expect(anchorsOf(nodesOf(text))).toEqual(['road', 'road-1', 'b']);
});

describe('a link to a heading is checked', () => {
  it.each([
    ['on the same page', '[a](#road)', '/news/x/', 'road'],
    ['on another page', '[a](/news/y/#road)', '/news/y/', 'road'],
    ['in another file', '[a](../people/z.md#life)', '/people/z/', 'life'],
    ['by reference', '[a][1]\n\n[1]: ./y.md#road', '/news/y/', 'road'],
    ['with %-sequences', '[a](#%C3%BCn%C3%AF)', '/news/x/', 'ünï'],
  ])('%s', (_, text, path, anchor) => {
    expect(linksIn(text)).toMatchObject([{ path, anchor, place: { file } }]);
  });

  it('with its line in the file', () => {
    expect(linksIn('One\n\n[a](#road)')[0]?.place).toEqual({ file, line: 13 });
  });
});

it.each([
  ['a page without a heading', '[a](/news/y/)'],
  ['the top of a page', '[a](#top)'],
  ['a footnote', '[a](#note.fn-1)'],
  ['a text fragment', '[a](/news/y/#:~:text=road)'],
  ['another site', '[a](https://a.example/#road)'],
])('a link to %s is not', (_, text) => expect(linksIn(text)).toEqual([]));
