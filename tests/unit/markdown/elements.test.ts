import { expect, it } from 'vitest';
import { skip, visitElements } from '../../../src/markdown/elements.ts';
import { parseToHtmlTree } from '../../../src/markdown/parse.ts';

const tree = () => parseToHtmlTree('> One *two* `three`\n\n- four');

it('elements are visited in document order', () => {
  const seen: string[] = [];
  visitElements(tree(), ({ tagName }) => void seen.push(tagName));
  expect(seen).toEqual(['blockquote', 'p', 'em', 'code', 'ul', 'li']);
});

it('a visitor can skip the children of an element', () => {
  const seen: string[] = [];
  visitElements(tree(), ({ tagName }) => {
    seen.push(tagName);
    return tagName === 'blockquote' ? skip : undefined;
  });
  expect(seen).toEqual(['blockquote', 'ul', 'li']);
});
