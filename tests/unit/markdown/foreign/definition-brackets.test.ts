import { describe, expect, it } from 'vitest';
import { leftOver } from '../../../../src/markdown/typed/left-over.ts';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';

const read = (definition: string) => {
  const text = `The [plan][1].\n\n${definition}`;
  const tree = parseMarkdown(text);
  const urls = nodesByType(tree)('definition').map(({ url }) => url);
  return [urls, leftOver(tree, text).map(({ kind }) => kind)];
};

describe('a bracket too many beside the address of a definition is none', () => {
  it.each([
    ['[1]: (https://x.example/a', 'https://x.example/a'],
    ['[1]: /about/)', '/about/'],
    ['[1]: (https://x.example/a)', 'https://x.example/a'],
    ['[1]: (https://x.example/a_(b)', 'https://x.example/a_(b)'],
    ['> [1]: mailto:a@x.example)', 'mailto:a@x.example'],
    ['[1]: https://x.example/a) "The plan"', 'https://x.example/a'],
  ])('%s', (definition, url) => expect(read(definition)).toEqual([[url], []]));

  it.each(['[1]: https://x.example/a_(b)', '[1]: https://x.example/(a)/b'])(
    'brackets in pairs belong to it: %s',
    (definition) => expect(read(definition)).toEqual([[definition.slice(5)], []]),
  );

  it.each(['[1]: (see page 4', '[^1]: (https://x.example/a', '`[1]: /about/)`', 'a [1]: /about/)'])(
    'is no such definition: %s',
    (text) => expect(read(text)[0]).toEqual([]),
  );
});
