import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

describe('a note that begins with a star keeps it', () => {
  it.each([
    ['1,204* died.\n\n* Provisional.', '<p>1,204* died.</p>\n<p>* Provisional.</p>'],
    ['It cost 3m*.\n* With *all* taxes', '<p>It cost 3m*.</p>\n<p>* With <em>all</em> taxes</p>'],
    ['A “port”*, then\n\n* So called.', '<p>A “port”*, then</p>\n<p>* So called.</p>'],
    ['В **2009\\*** году\n\n* Оценка.', '<p>В <strong>2009*</strong> году</p>\n<p>* Оценка.</p>'],
    ['> 9%* now\n>\n> * Estimate.', '<p>9%* now</p>\n<p>* Estimate.</p>'],
    ['9* now\n\n* One.\n\n  Two.', '<p>9* now</p>\n<p>* One.</p>\n<p>Two.</p>'],
  ])('%j', (text, html) => expect(htmlOf(text)).toContain(html));

  it('after a table', () => {
    const html = htmlOf('| a | b |\n|---|---|\n| x | 1,204* |\n\n* Provisional.');
    expect(html).toContain('<p>* Provisional.</p>');
  });

  it('after a table in HTML', () => {
    const html = htmlOf('<table><tr><th>a</th></tr><tr><td>9*</td></tr></table>\n\n* Estimate.');
    expect(html).toContain('<p>* Estimate.</p>');
  });
});

describe('other lists stay lists', () => {
  it.each([
    ['of two items', '1,204* died.\n\n* One.\n* Two.'],
    ['with hyphens', '1,204* died.\n\n- Provisional.'],
    ['without a sign before', 'They **died**.\n\n* Provisional.'],
    ['with a star within a word', 'F*ck and M*A*S*H.\n\n* Provisional.'],
    ['with a star in code', 'See `a*`.\n\n* Provisional.'],
    ['after other words', '1,204* died.\n\nThen:\n\n* Provisional.'],
    ['with a box', '1,204* died.\n\n* [ ] Provisional.'],
  ])('%s', (_name, text) => expect(htmlOf(text)).toContain('<li'));
});
