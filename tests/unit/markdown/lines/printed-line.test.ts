import { describe, expect, it } from 'vitest';
import { createLinePrinter, plainLine } from '../../../../src/markdown/lines/printed-line.ts';
import { createAddresses } from '../../../../src/model/url.ts';

const print = createLinePrinter(createAddresses('https://test.example/sub/'));
const file = 'content/articles/x.md';

describe('a headline or dek', () => {
  it.each([
    ['The *Titanic* claims', 'The Titanic claims', 'The <em>Titanic</em> claims'],
    ['It&rsquo;s <em>great</em>', 'It’s great', 'It’s <em>great</em>'],
    ['"The *Times*"', '“The Times”', '“The <em>Times</em>”'],
    ['<i class="x">A</i> & <B>b</B>', 'A & b', '<em>A</em> &#x26; <strong>b</strong>'],
    ['**Budget: **more', 'Budget: more', '<strong>Budget:</strong> more'],
    ['__A__ _b_', 'A b', '<strong>A</strong> <em>b</em>'],
    ['<em lang="la" class=x>A</em>', 'A', '<em>A</em>'],
    ['<em>a <b>c</b></em>', 'a c', '<em>a <strong>c</strong></em>'],
    ['含**「重点」**内容', '含「重点」内容', '含<strong>「重点」</strong>内容'],
  ])('%s', (line, text, html) => {
    expect(print(line, { file, language: 'en' })).toEqual({ text, html });
    expect(plainLine(line, 'en')).toBe(text);
  });

  it.each([
    ['R&amp;D &mdash; &lt;b&gt;', 'R&D — <b>'],
    ['AT&T, R&D; & so', 'AT&T, R&D; & so'],
    ['the <script> element', 'the <script> element'],
    ['1986. A year', '1986. A year'],
    ['# 1, - 2, > 3', '# 1, - 2, > 3'],
    ['*NSYNC, M*A*S*H, f**king snake_case', '*NSYNC, M*A*S*H, f**king snake_case'],
    ['5 * 3 * 4', '5 * 3 * 4'],
    ['\\*Not his name', '*Not his name'],
    ['`code` www.example.org', '`code` www.example.org'],
    ['<em></em>', '<em></em>'],
    ['Obama\'s "no"', 'Obama’s “no”'],
  ])('without emphasis: %s', (line, text) => {
    expect(print(line, { file, language: 'en' })).toEqual({ text, html: undefined });
    expect(plainLine(line, 'en')).toBe(text);
  });
});

describe('a caption or correction has links as well', () => {
  it.each([
    ['See [it](./y.md).', 'See <a href="/sub/news/y/">it</a>.'],
    ['See [*it*](https://a.example/).', 'See <a href="https://a.example/"><em>it</em></a>.'],
    ['<a href="/news/y/">It</a>', '<a href="/sub/news/y/">It</a>'],
    [
      "<a target='_blank' href='https://a.example/?b=1&amp;c'>It</a>",
      '<a href="https://a.example/?b=1&#x26;c">It</a>',
    ],
    ['[It](javascript:alert(1)) *x*', '<a>It</a> <em>x</em>'],
  ])('%s', (line, html) => {
    expect(print(line, { file, language: 'en', marks: 'emphasis and links' }).html).toBe(html);
  });

  it('and names the documents to which they lead', () => {
    const line = 'See [the *ruling*](ruling.pdf#page=4).';
    expect(print(line, { file, language: 'en', marks: 'emphasis and links' })).toEqual({
      text: 'See the ruling.',
      html: 'See <!--document-->the <em>ruling</em><!--/document-->.',
      documents: [{ file: 'content/articles/ruling.pdf', fragment: '#page=4' }],
    });
  });

  it('and pictures are printed as they are typed', () => {
    expect(
      print('![a](b.png)', { file, language: 'en', marks: 'emphasis and links' }).html,
    ).toBeUndefined();
  });
});
