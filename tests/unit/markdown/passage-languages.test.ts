import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../support/render-markdown.ts';

const render = createMarkdownRenderer(createAddresses('https://test.example/'));

const html = (markdown: string, language = 'en-GB') =>
  render(markdown, { file: 'content/articles/x.md', language }).html.replace(/ id="[^"]*"/g, '');

describe('passages in another script', () => {
  it('a paragraph gets its language and direction', () => {
    expect(html('He said:\n\nوصل الوزير إلى القاهرة.')).toBe(
      '<p>He said:</p>\n<p lang="ar" dir="rtl">وصل الوزير إلى القاهرة.</p>',
    );
  });

  it('a quotation and a list get them as a whole', () => {
    expect(html('> وصل الوزير\n\n- הנהר עלה\n- על גדותיו')).toBe(
      '<blockquote lang="ar" dir="rtl">\n<p>وصل الوزير</p>\n</blockquote>\n' +
        '<ul lang="he" dir="rtl">\n<li>הנהר עלה</li>\n<li>על גדותיו</li>\n</ul>',
    );
  });

  it('a quotation with its translation gets them for each paragraph', () => {
    expect(html('> وصل الوزير إلى القاهرة\n>\n> The minister came')).toBe(
      '<blockquote>\n<p lang="ar" dir="rtl">وصل الوزير إلى القاهرة</p>\n<p>The minister came</p>\n</blockquote>',
    );
  });

  it('an English paragraph in an Urdu paper reads from the left', () => {
    expect(html('The bridge opened.', 'ur')).toBe('<p dir="ltr">The bridge opened.</p>');
  });

  it('a word within a sentence changes nothing', () => {
    expect(html('The word is سلام, peace.')).toBe('<p>The word is سلام, peace.</p>');
  });
});
