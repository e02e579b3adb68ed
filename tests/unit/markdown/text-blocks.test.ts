import { describe, expect, it } from 'vitest';
import { parseToHtmlTree } from '../../../src/markdown/parse.ts';
import { textBlocks } from '../../../src/markdown/text-blocks.ts';
import { mask } from '../../../src/names/text/mask.ts';

const slugOf = (href: string) => /^\/people\/(.*)\/$/.exec(href)?.[1];
const blocks = (text: string) => textBlocks(parseToHtmlTree(text), slugOf);

it('each paragraph, heading, item and cell is a block of its own', () => {
  const text = '# One\n\nTwo *three*\n\n> Four\n\n- five\n\n| six |\n|--|\n| seven |';
  expect(blocks(text).map(({ words }) => words)).toEqual([
    'One',
    'Two three',
    'Four',
    'five',
    'six',
    'seven',
  ]);
  expect(blocks(text).filter(({ isHeading }) => isHeading)).toHaveLength(1);
});

describe('names are not looked for in', () => {
  it.each([
    ['a link', 'a [Kabul](/b/) c', `a ${mask.repeat(5)} c`],
    ['code in a line', 'a `Kabul` c', `a ${mask.repeat(5)} c`],
    ['a picture', 'a ![Kabul](b.png) c', `a ${mask} c`],
  ])('%s', (_, text, masked) => expect(blocks(text)[0]?.text).toBe(masked));

  it('a block of code', () => expect(blocks('```\nKabul\n```')).toEqual([]));

  it('the marker of a footnote', () => {
    expect(blocks('Kabul[^1].\n\n[^1]: Note.')[0]?.words).toBe('Kabul.');
  });
});

it('readers see the words of links and code', () => {
  const [block] = blocks('a [Kabul](/b/) `c`');
  expect(block?.words).toBe('a Kabul c');
  expect(block?.text).toHaveLength(block?.words.length ?? 0);
});

it('a link to the page of a name is a mention of it', () => {
  const [block] = blocks('See [the leader](/people/siraj-haqqani/) now');
  expect(block?.linked).toEqual([{ slug: 'siraj-haqqani', start: 4, end: 14 }]);
});

it('a block without an id has the nearest one before it, for links that land on it', () => {
  const tree = parseToHtmlTree('## One\n\n- item\n\n## Two\n\n- item');
  tree.children.forEach((child) => {
    if (child.type === 'element' && child.tagName === 'h2') {
      child.properties['id'] = child.children[0]?.type === 'text' ? child.children[0].value : '';
    }
  });
  expect(textBlocks(tree, slugOf).map(({ anchor }) => anchor)).toEqual([
    'One',
    'One',
    'Two',
    'Two',
  ]);
});
