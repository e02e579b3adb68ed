import { expect, it } from 'vitest';
import { createMarkdownRenderer } from '../../support/built/render-markdown.ts';
import { createAddresses } from '../../../src/model/url.ts';

const renderMarkdown = createMarkdownRenderer(createAddresses('https://test.example/'));

function idsOf(text: string): string[] {
  const { html } = renderMarkdown(text, { file: 'content/articles/x.md' });
  return [...html.matchAll(/<p id="([^"]*)"/g)].map(([, id = '']) => id);
}

it('a paragraph keeps its id when others are added or removed', () => {
  const [alone] = idsOf('The bridge is open.');
  const [, later] = idsOf('Something else came first.\n\nThe bridge is open.\n\nAnd after.');
  expect(later).toBe(alone);
});

it('no two paragraphs of a text have the same id', () => {
  const ids = idsOf('Yes.\n\nYes.\n\n> Yes.');
  expect(new Set(ids).size).toBe(3);
  expect(ids[1]).toBe(`${ids[0]}-2`);
});

it('footnotes, and paragraphs without words, have none', () => {
  expect(idsOf('One.[^1]\n\n* * *\n\n[^1]: A note.')).toHaveLength(1);
});
