import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../src/source/check/text/anchors.ts';
import { nodesByType } from '../../../../src/markdown/nodes.ts';
import { parseMarkdown } from '../../../../src/markdown/parse.ts';
import { createMarkdownRenderer } from '../../../support/built/render-markdown.ts';
import { smartText } from '../../../../src/markdown/languages/smart-punctuation.ts';
import { createAddresses } from '../../../../src/model/url.ts';

const renderMarkdown = createMarkdownRenderer(createAddresses('https://test.example/'));
const render = (text: string) =>
  renderMarkdown(text, { file: 'content/articles/x.md' }).html.replace(/<p id="[^"]*">/g, '<p>');

describe.each<[string, [string, string][]]>([
  [
    'quotations',
    [
      ['"Yes"', '“Yes”'],
      ['He said "yes" and "no".', 'He said “yes” and “no”.'],
      ['("Yes")', '(“Yes”)'],
      ['["Yes"]', '[“Yes”]'],
      ['"(Yes)"', '“(Yes)”'],
      ['"Yes," "No"', '“Yes,” “No”'],
      ['"Yes,""No"', '“Yes,”“No”'],
      ['said:"No"', 'said:“No”'],
      ['and/"or"', 'and/“or”'],
      ['wait--"no"', 'wait–“no”'],
      ['wait---"no"---and', 'wait—“no”—and'],
      ['"Wait--"', '“Wait–”'],
      ['"Wait --" he said', '“Wait –” he said'],
      ['"--no"', '“–no”'],
      ['"...and then"', '“…and then”'],
      ['"well..." he said', '“well…” he said'],
      ['"Évian" and \'Évian\'', '“Évian” and ‘Évian’'],
      ['"حقانی"', '“حقانی”'],
      ['他说"你好"。', '他说“你好”。'],
      ['the "?" mark', 'the “?” mark'],
      ['an empty "" here', 'an empty “” here'],
      ['x="" y', 'x=“” y'],
      ['"$5" and "#1"', '“$5” and “#1”'],
      ['a well-"known" man', 'a well-“known” man'],
      ['"Is it?" "It is!"', '“Is it?” “It is!”'],
      ['"It goes on', '“It goes on'],
      ['it ends."', 'it ends.”'],
      ['"', '”'],
      ['the \'s\' in "is"', 'the ‘s’ in “is”'],
    ],
  ],
  [
    'quotations in quotations',
    [
      ['"He said \'no\'," she said', '“He said ‘no’,” she said'],
      ['She said, "He said \'no.\'"', 'She said, “He said ‘no.’”'],
      ['"\'Yes,\' he said," she said', '“‘Yes,’ he said,” she said'],
      ['\'"Yes"\'', '‘“Yes”’'],
      ['“A "b" c”', '“A “b” c”'],
      ['‘a "b" c’', '‘a “b” c’'],
      ["“a 'b' c”", '“a ‘b’ c”'],
    ],
  ],
  [
    'apostrophes',
    [
      ["don't, isn't, I'd've", 'don’t, isn’t, I’d’ve'],
      ["O'Neill and Qa'ida", 'O’Neill and Qa’ida'],
      ["the Taliban's", 'the Taliban’s'],
      ["the states' rights", 'the states’ rights'],
      ["'the states' rights,' he said", '‘the states’ rights,’ he said'],
      ["the U.S.'s", 'the U.S.’s'],
      ['"Hamlet"\'s end', '“Hamlet”’s end'],
      ["the '90s", 'the ’90s'],
      ["'90s music", '’90s music'],
      ['"\'90s music"', '“’90s music”'],
      ["mid-'90s", 'mid-’90s'],
      ["the 1990's", 'the 1990’s'],
      ["the '68 uprising", 'the ’68 uprising'],
      ["class of '68, the students' year", 'class of ’68, the students’ year'],
      ["'20 dead' after a blast", '‘20 dead’ after a blast'],
      ["'68'", '‘68’'],
      ["rock 'n' roll", 'rock ’n’ roll'],
      ["Guns 'n Roses", 'Guns ’n Roses'],
      ["'Tis so; 'twas so", '’Tis so; ’twas so'],
      ['"\'Tis so," he said', '“’Tis so,” he said'],
      ["get 'em", 'get ’em'],
      ["'cause I said so", '’cause I said so'],
      ["a 'cause célèbre' it was", 'a ‘cause célèbre’ it was'],
      ["'Round the clock' was seen", '‘Round the clock’ was seen'],
      ["'s-Hertogenbosch", '’s-Hertogenbosch'],
      ["fo'c's'le", 'fo’c’s’le'],
      ["'It's mine,' he said", '‘It’s mine,’ he said'],
      ["pre-'war' times", 'pre-‘war’ times'],
    ],
  ],
  [
    'feet and inches, minutes and seconds',
    [
      ['he is 5\'10" tall', 'he is 5′10″ tall'],
      ['5\' 10½"', '5′ 10½″'],
      ['"He is 5\'10"," she said', '“He is 5′10″,” she said'],
      ['40° 26\' 46" N', '40° 26′ 46″ N'],
      ['40°26\'46.5"N', '40°26′46.5″N'],
      ["40° 26' north", '40° 26′ north'],
      ['a 12" gun', 'a 12″ gun'],
      ['"a 12" gun"', '“a 12″ gun”'],
      ['3½" long', '3½″ long'],
      ['12"x8" and 12" × 8"', '12″x8″ and 12″ × 8″'],
      ["a 6' wall, 6' x 4'", 'a 6′ wall, 6′ x 4′'],
      ["a 1,500' cliff", 'a 1,500′ cliff'],
      ['in "1984" he wrote', 'in “1984” he wrote'],
      ['the year 1984"', 'the year 1984”'],
      ['"Catch 22"', '“Catch 22”'],
      ['"Boeing 747" and others', '“Boeing 747” and others'],
      ['"Route 66" and "Route 67"', '“Route 66” and “Route 67”'],
      ['"Route 66," he said of a 7" disc', '“Route 66,” he said of a 7″ disc'],
      ["'Catch 22' is a book", '‘Catch 22’ is a book'],
    ],
  ],
  [
    'dashes and dots',
    [
      ['2008--2009', '2008–2009'],
      ['wait---no', 'wait—no'],
      ['co-operate - a hyphen', 'co-operate - a hyphen'],
      ['a ---- b', 'a ---- b'],
      ['a --> b <-- c <--> d', 'a --> b <-- c <--> d'],
      ['so ... and....', 'so … and….'],
      ['a.. b', 'a.. b'],
      ['He waited.... Then', 'He waited…. Then'],
      ['"Wait...." he said', '“Wait….” he said'],
      ['Wait...! What...? So...,', 'Wait…! What…? So…,'],
      ['Leeds........12', 'Leeds........12'],
      ['a ..... b and . . . c', 'a ..... b and . . . c'],
    ],
  ],
  [
    'marks without width within words',
    [
      ['Barack Ob\u00adama', 'Barack Obama'],
      ['Ka\u200bbul, Pesh\u2060awar, Kan\ufeffdahar', 'Kabul, Peshawar, Kandahar'],
      ['Do\u200cnau\u00addampf\u00adschiff', 'Donaudampfschiff'],
      ['Пу\u00adтин', 'Путин'],
      ['می\u200cخواهد', 'می\u200cخواهد'],
      ['क्\u200dष', 'क्\u200dष'],
      ['ภาษา\u200bไทย', 'ภาษา\u200bไทย'],
      ['👩\u200d🚒', '👩\u200d🚒'],
    ],
  ],
  [
    'curly marks, and marks of other languages',
    [
      ['“typed” as it is’', '“typed” as it is’'],
      ['« le mot » et «le mot»', '« le mot » et «le mot»'],
      ["« l'homme »", '« l’homme »'],
      ['« "mot" » et «"mot"»', '« “mot” » et «“mot”»'],
      ['"«Mot»"', '“«Mot»”'],
      ['„Wort“ und ‚Wort‘', '„Wort“ und ‚Wort‘'],
      ['„Wort“ und "Wort"', '„Wort“ und “Wort”'],
      ['„Er sagte "ja" dazu“ und "nein"', '„Er sagte “ja” dazu“ und “nein”'],
      ["‚so‘ und 'so'", '‚so‘ und ‘so’'],
      ['»Wort« und "»Wort«"', '»Wort« und “»Wort«”'],
      ['2008–2009 — so…', '2008–2009 — so…'],
      ['U.S. *at odds* & <b>', 'U.S. *at odds* & <b>'],
      ['', ''],
    ],
  ],
])('%s', (_kind, lines) => {
  it.each(lines)('%s → %s', (written, printed) => expect(smartText(written)).toBe(printed));

  it.each(lines)('%s: its printed form stays as it is', (_written, printed) =>
    expect(smartText(printed)).toBe(printed),
  );
});

describe('across emphasis, links and code', () => {
  it.each([
    ['"*Yes*," he said', '“<em>Yes</em>,” he said'],
    ['*"Yes,"* he said', '<em>“Yes,”</em> he said'],
    ['"He *said* so"', '“He <em>said</em> so”'],
    ['**"A** b"', '<strong>“A</strong> b”'],
    ["*The Times*'s", '<em>The Times</em>’s'],
    ["'*Yes*'", '‘<em>Yes</em>’'],
    ['"~~No~~"', '“<del>No</del>”'],
    ['"[Yes](#a)"', '“<a href="#a">Yes</a>”'],
    ['["Yes](#a)" and "no"', '<a href="#a">“Yes</a>” and “no”'],
    ["[Kabul](#a)'s", '<a href="#a">Kabul</a>’s'],
    ['[a--b](/c--d/)', '<a href="/c--d/">a–b</a>'],
    ['"`x`"', '“<code>x</code>”'],
    ['`x`\'s "y"', '<code>x</code>’s “y”'],
    ['`"x" -- y...`', '<code>"x" -- y...</code>'],
    ['"One\\\n"two"', '“One<br>\n“two”'],
    ['"One<!-- "x" -->two"', '“Onetwo”'],
    ['in "*1984*"', 'in “<em>1984</em>”'],
    ['5\'*10*"', '5′<em>10</em>″'],
    [
      'https://a.example/b--c "yes"',
      '<a href="https://a.example/b--c">https://a.example/b--c</a> “yes”',
    ],
    ['"<https://a.example/b--c>"', '“<a href="https://a.example/b--c">https://a.example/b--c</a>”'],
    ['"www.a.example/b...c"', '“<a href="http://www.a.example/b...c">www.a.example/b...c</a>”'],
  ])('%s', (written, html) => expect(render(written)).toBe(`<p>${html}</p>`));

  it('a quotation may end at a footnote marker, and does not go beyond its block', () => {
    const html = render('"Yes"[^1] and *"no*\n\n"So"\n\n- "A\n- "B"\n\n[^1]: "A note"');
    expect(html.replace(/<[^>]+>|\s+/g, '')).toMatch(/^“Yes”1and“no“So”“A“B”Notes“Anote”/);
  });

  it('each table cell is a text of its own', () => {
    expect(render('| "a | "b" |\n|--|--|\n| \'c\' | d" |')).toMatch(
      /“a<[\s\S]*“b”[\s\S]*‘c’[\s\S]*d”/,
    );
  });
});

it.each([
  '"Yes," *"he*" said',
  '`"x" -- y` and "z"',
  "The *Times*'s [view](#a)",
  'The ![a "b"](x.png) picture',
  'A <!-- "b" --> c',
  "<https://a.example/b--c> 'n' more",
])('the id of the heading %s is the one that the link check expects', (heading) => {
  const text = `## ${heading}`;
  const [, id] = /<h2 id="([^"]*)"/.exec(render(text)) ?? [];
  expect(anchorsOf(nodesByType(parseMarkdown(text)))).toEqual([id]);
});

it('a long text without spaces is processed in linear time', () => {
  const marks = '"\'90x\'"'.repeat(20_000);
  expect(smartText(marks)).toHaveLength(marks.length);
});
