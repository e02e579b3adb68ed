import { expect, it } from 'vitest';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { createAddresses } from '../../../src/model/url.ts';

const renderer = await markdownProcessor(
  createAddresses('https://test.example/'),
  '/',
).createRenderer({ syntaxHighlight: false });

async function idsOf(text: string): Promise<string[]> {
  const { code } = await renderer.render(text, {
    fileURL: new URL('file:///content/articles/x.md'),
  });
  return [...code.matchAll(/<p id="([^"]*)"/g)].map(([, id = '']) => id);
}

it('a paragraph keeps its id when others come and go', async () => {
  const [alone] = await idsOf('The bridge is open.');
  const [, later] = await idsOf('Something else came first.\n\nThe bridge is open.\n\nAnd after.');
  expect(later).toBe(alone);
});

it('no two paragraphs of a text have the same id', async () => {
  const ids = await idsOf('Yes.\n\nYes.\n\n> Yes.');
  expect(new Set(ids).size).toBe(3);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});

it('notes, and paragraphs without words, have none', async () => {
  expect(await idsOf('One.[^1]\n\n* * *\n\n[^1]: A note.')).toHaveLength(1);
});
