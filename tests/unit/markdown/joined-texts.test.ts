import { expect, it } from 'vitest';
import { joinedTexts } from '../../../src/markdown/joined-texts.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

it('joins texts that follow one another, in phrases too, with their place in the source', () => {
  const text = (value: string) => ({ type: 'text', value }) as const;
  expect(
    joinedTexts([text('a'), text('b'), { type: 'emphasis', children: [text('c'), text('d')] }]),
  ).toEqual([text('ab'), { type: 'emphasis', children: [text('cd')] }]);
  const [paragraph] = parseMarkdown('<em>a <font>b</font></em>').children;
  expect(paragraph).toMatchObject({
    children: [
      {
        type: 'emphasis',
        children: [
          { type: 'text', value: 'a b', position: { start: { offset: 4 }, end: { offset: 13 } } },
        ],
      },
    ],
  });
});
