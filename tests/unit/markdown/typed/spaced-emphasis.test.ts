import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const flat = (html: string) => html.replace(/ {2,}/g, ' ');

describe('a space inside the marks of emphasis moves out', () => {
  it.each([
    [
      '**Budget: **The mayor signed. ** which passed**',
      '<strong>Budget:</strong> The mayor signed. <strong>which passed</strong>',
    ],
    ['a **b **c** d** e', 'a <strong>b</strong> c <strong>d</strong> e'],
    ['signed.** which passed** now', 'signed. <strong>which passed</strong> now'],
    ['** Bold** text', '<strong>Bold</strong> text'],
    ['**Non-breaking:\u00a0**text', '<strong>Non-breaking:</strong>\u00a0text'],
    ['~~gone ~~here', '<del>gone</del> here'],
    ['***Both: ***text', '<em><strong>Both:</strong></em> text'],
    ['The *New York Times *reported', 'The <em>New York Times</em> reported'],
    ['**over\ntwo lines **more', '<strong>over\ntwo lines</strong> more'],
    ['**`code` **and **b **c', '<strong><code>code</code></strong> and <strong>b</strong> c'],
    ['a** **b', 'a b'],
    ['**see [it](/x/) **now', '<strong>see <a href="/x/">it</a></strong> now'],
  ])('%s', (text, html) => {
    expect(flat(htmlOf(text))).toBe(`<p>${html}</p>`);
  });

  it('in a list, whose nested list stays', () => {
    expect(htmlOf('- ** Bold **\n  - nested').match(/<ul>/g)).toHaveLength(2);
  });

  it('in a heading, a quotation and a table', () => {
    const html = flat(htmlOf('## **A **b\n\n> **c: **d\n> e\n\n| **f **g |\n| --- |'));
    expect(html).toContain('<strong>A</strong> b</h2>');
    expect(html).toContain('<strong>c:</strong> d\ne</p>');
    expect(html).toContain('<strong>f</strong> g</th>');
  });
});

describe('what is no emphasis stays', () => {
  it.each([
    'sh** and f** it',
    'John* and Mary*',
    '*Names changed. *Also places.',
    '5 * 3 * 4',
    'f**k off, you a**hole',
  ])('%s', (text) => {
    expect(htmlOf(text)).toBe(`<p>${text}</p>`);
  });

  it.each(['`**a **b`', '```\n**a **b\n```'])('code such as %j', (text) => {
    expect(htmlOf(text)).toContain('**a **b');
  });
});
