import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { htmlOf } from '../../../support/built/rendered-html.ts';

const faultsOf = (text: string) => parseMarkdown(text).data?.htmlFaults?.map(({ kind }) => kind);

const code = '<pre tabindex="0"><code>a  *b*\n</code></pre>';

describe('preformatted text that begins twice and ends once', () => {
  it.each([
    ['alone', '<pre><pre>\na  *b*\n</pre>', code],
    [
      'with attributes',
      'One\n\n<pre><pre class="shell">\na  *b*\n</pre>\n\n*Two*',
      `${code}\n<p><em>Two</em></p>`,
    ],
    ['twice', '<pre><pre>\na  *b*\n</pre>\n\n<pre><pre>\na  *b*\n</pre>', `${code}\n${code}`],
    ['before another', '<pre><pre>\na  *b*\n</pre>\n\n<pre>\na  *b*\n</pre>', `${code}\n${code}`],
    ['in a quotation', '> <pre><pre>\n> a  *b*\n> </pre>', `<blockquote>\n${code}\n</blockquote>`],
  ])('is one block %s', (_where, text, html) => {
    expect(faultsOf(text)).toEqual([]);
    expect(htmlOf(text)).toContain(html);
  });

  it('is left with both ends, and without any', () => {
    expect(faultsOf('<pre><pre>\na\n</pre></pre>')).toEqual([]);
    expect(faultsOf('<pre><pre>\na')).toEqual(['unclosed']);
  });
});
