import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { sanitizeSchema } from '../../../src/markdown/sanitize-schema.ts';

const pipeline = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify).freeze();

/** The HTML that is left of an element. */
function sanitised(tagName: string, properties: Element['properties']): string {
  const element: Element = { type: 'element', tagName, properties, children: [] };
  return pipeline.stringify(pipeline.runSync({ type: 'root', children: [element] }));
}

describe('a link', () => {
  it.each([
    'https://a.example/',
    'http://a.example/',
    'mailto:a@b.example',
    'tel:+441234',
    '/news/',
  ])('to %s stays', (href) => expect(sanitised('a', { href })).toBe(`<a href="${href}"></a>`));

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
    'to %s leads nowhere',
    (href) => expect(sanitised('a', { href })).toBe('<a></a>'),
  );
});

it.each(['script', 'iframe', 'style', 'object', 'form'])('a %s is removed', (tagName) => {
  expect(sanitised(tagName, {})).toBe('');
});

it('styles and event handlers are removed', () => {
  expect(sanitised('p', { style: 'color: red', onClick: 'alert(1)' })).toBe('<p></p>');
});

it('an id is not changed, so that links to footnotes reach them', () => {
  expect(sanitised('li', { id: 'note.fn-1' })).toBe('<li id="note.fn-1"></li>');
});
