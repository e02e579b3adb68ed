import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../../src/model/url.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';

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

describe('a block that begins in the script of the text and quotes a longer passage', () => {
  it.each([
    [
      'a paragraph',
      'The minister said “سلام دنیا، یہ پل پیر کو کھلا ہے اور لوگ خوش ہیں۔” to reporters.',
      '<p>The minister said “<span lang="ur" dir="rtl">سلام دنیا، یہ پل پیر کو کھلا ہے اور لوگ خوش ہیں۔</span>” to reporters.</p>',
    ],
    [
      'that ends with it',
      'Minister: “2026 ہم پل بنا رہے ہیں!”.',
      '<p>Minister: “<span lang="ur" dir="rtl">2026 ہم پل بنا رہے ہیں!</span>”.</p>',
    ],
    [
      'with straight marks around Russian',
      'He said "Привет, дорогие товарищи и друзья" to us.',
      '<p>He said “<span lang="ru">Привет, дорогие товарищи и друзья</span>” to us.</p>',
    ],
    [
      'an item',
      '- One\n- The song “تو جھوم جھوم جھوم جھوم” was first',
      '<li>The song “<span lang="ur" dir="rtl">تو جھوم جھوم جھوم جھوم</span>” was first</li>',
    ],
    [
      'a crosshead, with emphasis in the passage',
      '## The slogan «الشعب *يريد* إسقاط النظام» spreads',
      '<h2>The slogan «<span lang="ar" dir="rtl">الشعب <em>يريد</em> إسقاط النظام</span>» spreads</h2>',
    ],
    [
      'a quotation, with the passage in emphasis and code after it',
      '> She *read “Привет, дорогие товарищи и друзья.”* `код`',
      '<p>She <em>read “<span lang="ru">Привет, дорогие товарищи и друзья.</span>”</em> <code>код</code></p>',
    ],
  ])('is in the language of the text: %s', (_which, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  it('the same in an Urdu paper', () => {
    expect(html('وزیر نے کہا “The bridge is open, and people are happy.” پھر', 'ur')).toBe(
      '<p>وزیر نے کہا “<span dir="ltr">The bridge is open, and people are happy.</span>” پھر</p>',
    );
  });

  it('is foreign as a whole if it begins with the passage', () => {
    expect(html('«الشعب يريد إسقاط النظام» they said')).toMatch(/^<p lang="ar" dir="rtl">/);
    expect(html('“The bridge is open” وزیر', 'ur')).toMatch(/^<p dir="ltr">/);
  });
});

describe('passages that say their language', () => {
  it('each block gets it, as the styles of a text are those of its blocks', () => {
    expect(html(':::lang{fr}\nIl a dit : "Oui"\n\n- *un*\n- deux\n:::\n\nHe said: "Yes"')).toBe(
      '<p lang="fr">Il a dit\u202f: «\u202fOui\u202f»</p>\n' +
        '<ul lang="fr">\n<li><em>un</em></li>\n<li>deux</li>\n</ul>\n<p>He said: “Yes”</p>',
    );
  });

  it('a passage in Urdu reads from the right, whatever is in it', () => {
    expect(html(':::lang{ur}\nپل کھل گیا۔\n\nNATO\n:::')).toBe(
      '<p lang="ur" dir="rtl">پل کھل گیا۔</p>\n<p lang="ur" dir="rtl">NATO</p>',
    );
  });

  it('a passage within a passage, a quotation and a list', () => {
    expect(html('::::lang{de}\n> "Ja"\n\n:::lang{fr}\n"Oui"\n:::\n::::')).toBe(
      '<blockquote lang="de">\n<p>„Ja“</p>\n</blockquote>\n<p lang="fr">«\u202fOui\u202f»</p>',
    );
    expect(html('> :::lang{sv}\n> "Nej"\n> :::\n\n1. One\n\n   :::lang{he}\n   כן\n   :::')).toBe(
      '<blockquote>\n<p lang="sv">”Nej”</p>\n</blockquote>\n' +
        '<ol>\n<li>\n<p>One</p>\n<p lang="he" dir="rtl">כן</p>\n</li>\n</ol>',
    );
  });

  it('crossheads and tables', () => {
    expect(html(':::lang{ar}\n## الجسر\n\n| أ |\n|--|\n| ب |\n:::')).toMatch(
      /<h2 lang="ar" dir="rtl">.*<table lang="ar" dir="rtl">/s,
    );
  });
});

describe('HTML that says its language is printed like a passage', () => {
  it.each([
    ['<div lang="fr">"Le mot" !</div>', ':::lang{fr}\n"Le mot" !\n:::'],
    ['<p lang="fr">"Le mot"</p>', ':::lang{fr}\n"Le mot"\n:::'],
    ['<ul lang="fr"><li>"Le mot"</li></ul>', ':::lang{fr}\n- "Le mot"\n:::'],
    ['<h2 lang="fr">"Le mot"</h2>', ':::lang{fr}\n## "Le mot"\n:::'],
    ['<blockquote lang="fr">"Le mot"</blockquote>', ':::lang{fr}\n> "Le mot"\n:::'],
    [
      '<div lang="fr">\n\n::embed{url="https://a.example" title=\'Un "mot"\' date=2020-05-04}\n\n</div>',
      ':::lang{fr}\n::embed{url="https://a.example" title=\'Un "mot"\' date=2020-05-04}\n:::',
    ],
  ])('%s', (typed, directive) => {
    const lines = (text: string) => html(text).replaceAll('\n', '');
    expect(lines(typed)).toBe(lines(directive));
  });

  it('within a sentence and in cells', () => {
    expect(html('He said: <i lang="fr">"oui"</i>, "yes" !')).toBe(
      '<p>He said: <em lang="fr">«\u202foui\u202f»</em>, “yes” !</p>',
    );
    expect(html('<table><tr><td>"Yes"</td><td lang="fr">"Oui"</td></tr></table>')).toContain(
      '<td>“Yes”</td>\n<td lang="fr">«\u202fOui\u202f»</td>',
    );
  });

  it('which is no language tag is passed over', () => {
    expect(html('<div lang="x!">"Yes" !</div>')).toBe('<p lang="x!">“Yes” !</p>');
  });

  it('names pictures in the language around them, however deep they are', () => {
    const gallery = ':::gallery\n![A](a.png)\n\n![B](b.png)\n:::';
    expect(html(`::::::lang{fr}\n::::box[Un]\n${gallery}\n::::\n::::::`)).toContain('"Images 1"');
    expect(html(`<div lang="fr">\n\n${gallery}\n\n</div>`)).toContain('"Images 1"');
  });
});

describe('blocks in Arabic or Hebrew in an English story', () => {
  it.each([
    ['a list item', '- One\n- הנהר עלה', '<li lang="he" dir="rtl">הנהר עלה</li>'],
    ['a table cell', '| One | Two |\n|--|--|\n| a | وصل |', '<td lang="ar" dir="rtl">وصل</td>'],
    ['a caption', '![A](a.png "وصل الوزير. A. Khan")', 'lang="ar" dir="rtl">وصل الوزير.'],
    ['a crosshead', '## הנהר עלה', '<h2 lang="he" dir="rtl">'],
    ['a footnote', 'One[^1]\n\n[^1]: وصل الوزير', '<ol lang="ar" dir="rtl">'],
  ])('%s reads from the right', (_what, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });
});
