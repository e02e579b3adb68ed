import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const nbsp = '\u00a0';

describe('an odd space beside the mark of a block is a space', () => {
  it.each([
    ['after number signs', `##${nbsp}Head`, '<h2 id="head">Head</h2>'],
    ['after a hyphen', `-${nbsp}a\n-${nbsp}b`, '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['after a star', `*${nbsp}a`, '<ul>\n<li>a</li>\n</ul>'],
    ['after a number', `1.${nbsp}a\n2.${nbsp}b`, '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['after a quotation mark', `>${nbsp}a`, '<blockquote>\n<p>a</p>\n</blockquote>'],
    [
      'after marks within marks',
      `> -${nbsp}a`,
      '<blockquote>\n<ul>\n<li>a</li>\n</ul>\n</blockquote>',
    ],
    ['before a mark', `${nbsp}## Head`, '<h2 id="head">Head</h2>'],
    ['that is narrow', '##\u202fHead', '<h2 id="head">Head</h2>'],
    ['that is wide', '##\u3000标题', '<h2 id="标题">标题</h2>'],
    ['without width', '\u200b## Head', '<h2 id="head">Head</h2>'],
    ['alone between paragraphs', `One\n${nbsp}\nTwo`, '<p>One</p>\n<p>Two</p>'],
    ['after a rule', `One\n\n---${nbsp}\n\nTwo`, '<p>One</p>\n<hr>\n<p>Two</p>'],
  ])('%s', (_where, text, html) => {
    expect(htmlOf(text)).toBe(html);
  });

  it('after the box of a task, and after the rows of a table', () => {
    expect(htmlOf(`-${nbsp}[x]${nbsp}done`)).toContain('<input type="checkbox" checked');
    expect(htmlOf(`| a |${nbsp}\n|---|${nbsp}\n| b |${nbsp}`)).toContain('<td>b</td>');
  });
});

describe('an odd space elsewhere is printed', () => {
  it.each([
    [`20${nbsp}km`, `<p>20${nbsp}km</p>`],
    ['　　段落', '<p>　　段落</p>'],
    [`\`\`\`\n##${nbsp}a\n\`\`\``, `<pre tabindex="0"><code>##${nbsp}a\n</code></pre>`],
  ])('%j', (text, html) => {
    expect(htmlOf(text)).toBe(html);
  });
});
