import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../support/built/rendered-html.ts';

describe('stars within a word are printed', () => {
  it.each([
    ['"f**king s**t", M*A*S*H', '“f**king s**t”, M*A*S*H'],
    ['an a**hole and a b*tch', 'an a**hole and a b*tch'],
    ['2*3*4 and 5*(3+2)*4', '2*3*4 and 5*(3+2)*4'],
    ['*NSYNC and N*E*R*D', '*NSYNC and N*E*R*D'],
    ['b*****d, f*** and moth*rf*cker', 'b*****d, f*** and moth*rf*cker'],
    ['Р*ссия и У**аина', 'Р*ссия и У**аина'],
  ])('%s', (text, words) => {
    expect(htmlOf(text)).toBe(`<p>${words}</p>`);
  });

  it.each([
    ['*He called it a f*cking joke*', '<em>He called it a f*cking joke</em>'],
    ['an a**hole, **bold** and *more*', 'an a**hole, <strong>bold</strong> and <em>more</em>'],
    ['**A big f**king deal**', '<strong>A big f**king deal</strong>'],
  ])('beside emphasis: %s', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });
});

describe('an underscore of a name or a tag opens nothing', () => {
  it.each([
    ['@_joe and @ann_ or @_joe_', '@_joe and @ann_ or @_joe_'],
    ['#_bridge_ and #_port', '#_bridge_ and #_port'],
    ['_Photo: @_khan_ for the Ledger_', '<em>Photo: @_khan_ for the Ledger</em>'],
    ['_See #_bridge_ now_', '<em>See #_bridge_ now</em>'],
    ['_@_khan_ said_', '<em>@_khan_ said</em>'],
    ['_@_khan_b_, @__ann__ said_', '<em>@_khan_b_, @__ann__ said</em>'],
    ['__Photo: @_khan_ for us__', '<strong>Photo: @_khan_ for us</strong>'],
    [
      '_By @_joe_ and *@_ann_ [@_b_ x](/a/)*_',
      '<em>By @_joe_ and <em>@_ann_ <a href="/a/">@_b_ x</a></em></em>',
    ],
    ['_By @_joe_', '<em>By @_joe</em>'],
    ['_By @_joe_ and _this_', '<em>By @_joe</em> and <em>this</em>'],
    ['*By @_joe_*, _@ann_ and (_this_)', '<em>By @_joe_</em>, <em>@ann</em> and (<em>this</em>)'],
  ])('%s', (text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });
});

describe('emphasis ends', () => {
  it.each([
    ['before an ending', '*Titanic*s and *Olympic*s', '<em>Titanic</em>s and <em>Olympic</em>s'],
    ['before a case', '*Helsingin Sanomat*in', '<em>Helsingin Sanomat</em>in'],
    ['after a quotation', '*“Quoted”*he said', '<em>“Quoted”</em>he said'],
    ['after a full stop', 'A *word.*Next', 'A <em>word.</em>Next'],
    ['after quotations, twice', '*“A”*he and *“B”*she', '<em>“A”</em>he and <em>“B”</em>she'],
    ['after a colon', '**Budget:**The mayor', '<strong>Budget:</strong>The mayor'],
    ['after a stop', 'Nicole Wong**,** deputy', 'Nicole Wong<strong>,</strong> deputy'],
    [
      'after a stop and bold',
      '**By A:** In 18F**,** I',
      '<strong>By A:</strong> In 18F<strong>,</strong> I',
    ],
    ['after a hyphen', 'A **Get-**Process', 'A <strong>Get-</strong>Process'],
    ['after a hyphen, in italics', 'An *anti-*war film', 'An <em>anti-</em>war film'],
    [
      'after two hyphens',
      '**Re-**open, **co-**own',
      '<strong>Re-</strong>open, <strong>co-</strong>own',
    ],
    ['after a tag', '**<u>all</u>**by it', '<strong><u>all</u></strong>by it'],
    ['after a space and a tag', '**<u>all </u>**by', '<strong><u>all </u></strong>by'],
    ['after a dash', '**Budget—**The mayor', '<strong>Budget—</strong>The mayor'],
    ['after a bracket', 'word**(bold)** more', 'word<strong>(bold)</strong> more'],
    ['within bold', '**bold *it* bold**', '<strong>bold <em>it</em> bold</strong>'],
    ['after both', '***x*** y', '<em><strong>x</strong></em> y'],
    [
      'of underscores',
      'snake_case_name _em_ __b__',
      'snake_case_name <em>em</em> <strong>b</strong>',
    ],
  ])('%s', (_where, text, html) => {
    expect(htmlOf(text)).toBe(`<p>${html}</p>`);
  });
});

describe('bold words that lack the space before them', () => {
  it.each([
    ['Looking for**volunteers**. Many', 'Looking for<strong>volunteers</strong>. Many'],
    ['This**will not work** with it', 'This<strong>will not work</strong> with it'],
    ['in the**Netherlands**', 'in the<strong>Netherlands</strong>'],
    ['**One** two**three**, four', '<strong>One</strong> two<strong>three</strong>, four'],
    ['an**[address](/a/) here**!', 'an<strong><a href="/a/">address</a> here</strong>!'],
  ])('are bold: %s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));

  it.each(['sh** it and**', 'f**k and s**t, m**f**', 'a**b**', 'the** words**', 'a**hole, b**ch'])(
    'are none in %s',
    (text) => expect(htmlOf(text)).not.toContain('<strong>'),
  );
});

describe('stars in several words are paired as they are typed', () => {
  it.each([
    [
      '**Khan**s wife and Berg**s** are',
      '<strong>Khan</strong>s wife and Berg<strong>s</strong> are',
    ],
    ['**bold**text and text**bold**', '<strong>bold</strong>text and text<strong>bold</strong>'],
    ['un**believ**able and **more**', 'un<strong>believ</strong>able and <strong>more</strong>'],
    ['un**believ**able', 'un<strong>believ</strong>able'],
    ['Berg**s** are', 'Berg<strong>s</strong> are'],
    [
      '**Khan**s and Berg**s** and Okafor**s** say',
      '<strong>Khan</strong>s and Berg<strong>s</strong> and Okafor<strong>s</strong> say',
    ],
    ['**Хан**а и Берг**а** нет', '<strong>Хан</strong>а и Берг<strong>а</strong> нет'],
    [
      'un**believ**able and **Khan**s port',
      'un<strong>believ</strong>able and <strong>Khan</strong>s port',
    ],
  ])('%s', (text, html) => expect(htmlOf(text)).toBe(`<p>${html}</p>`));

  it.each([
    ['**A f**king s**t deal**', '<strong>A f**king s**t deal</strong>'],
    ['**Motherf**ker s**t deal**', '<strong>Motherf**ker s**t deal</strong>'],
    ['a c**ks**ker and **more**', 'a c**ks**ker and <strong>more</strong>'],
    ['f**k and s**t and **one**', 'f**k and s**t and <strong>one</strong>'],
  ])('but not those in place of letters: %s', (text, html) =>
    expect(htmlOf(text)).toBe(`<p>${html}</p>`),
  );
});

describe('emphasis where no spaces are between words', () => {
  it.each([
    ['含**「重点」**内容', '含<strong>「重点」</strong>内容'],
    ['这是**重点。**下一句', '这是<strong>重点。</strong>下一句'],
    ['これは**「東京」**です', 'これは<strong>「東京」</strong>です'],
    ['《**人民日报**》报道', '《<strong>人民日报</strong>》报道'],
    ['**北한 미사일(ICBM)**을 발사', '<strong>北한 미사일(ICBM)</strong>을 발사'],
    ['ก**ข**ค', 'ก<strong>ข</strong>ค'],
    ['*（注）*说明', '<em>（注）</em>说明'],
  ])('%s', (text, html) => {
    expect(htmlOf(text)).toContain(`>${html}</p>`);
  });
});
