import { describe, expect, it } from 'vitest';
import { checkLine, checkLines } from '../../../../../src/source/check/text/check-lines.ts';
import { defaultDates } from '../../../../../src/source/written/moments.ts';
import { readContent } from '../../../../../src/source/read/entry.ts';

const file = 'content/articles/x.md';

/** Checks an article with these keys, of which each stands on a line of its own after five others. */
function check(...keys: string[]) {
  const required = ['section: world', 'byline: [desk]', 'published: 2020-05-04T09:30:00Z'];
  const given = keys.join('\n');
  for (const key of ['headline', 'dek']) {
    if (!given.includes(`${key}:`)) required.push(`${key}: A ${key}`);
  }
  const text = ['---', ...required, ...keys, '---', '', 'Text.', ''].join('\n');
  const { entry, problems } = readContent('articles', file, Buffer.from(text), defaultDates);
  if (!entry) throw new Error(JSON.stringify(problems));
  const checked = checkLines(entry);
  return {
    problems: checked.problems.map(({ code, line }) => `${code}:${line}`),
    links: checked.references.map((one) => one.kind === 'link' && `${one.url}:${one.place.line}`),
  };
}

const picture = (caption: string) =>
  `image: { file: a.jpg, alt: A, credit: C, caption: '${caption}' }`;
const correction = (text: string) =>
  `corrections:\n  - date: 2020-05-05T09:30:00Z\n    text: '${text}'`;

describe('a line that is as it should be', () => {
  it.each([
    ["headline: 'The *Titanic* claims'", []],
    ["headline: 'The <em>Titanic</em> &amp; the <b>Olympic</b>'", []],
    ["dek: 'the <script> element, a < b and 5 * 3'", []],
    ["headline: '&lt;img src=x> and &lt;b>b&lt;/b>'", []],
    ["dek: 'f**king M*A*S*H [sic] \\[x](y)'", []],
    [picture('A *road*. [More](/news/y/)'), ['/news/y/:7']],
    [correction('See <a href="/news/y/">the story</a>.'), ['/news/y/:9']],
    [correction('See <A class=x href="/news/y/?a&amp;b">the story</A>.'), ['/news/y/?a&b:9']],
    [correction('See <a href="javascript:x()">it</a>.'), ['javascript:x():9']],
    ["corrections:\n  - { at: 2020-05-05T09:30:00Z, text: A, was: 'as [said](/news/y/)' }", []],
    ["summary: ['The *Titanic* claims']", []],
  ])('%s', (key, links) => {
    expect(check(key)).toEqual({ problems: [], links });
  });
});

describe('a line with something that would be printed as it is typed', () => {
  it.each([
    ["headline: '**Budget'", 'loose-emphasis:6'],
    ["headline: 'The [story](/news/y/)'", 'link-in-line:6'],
    ['dek: \'The <a href="/news/y/">story</a>\'', 'link-in-line:6'],
    ["dek: 'The <span>story</span>'", 'html-in-line:6'],
    ["dek: 'One<br>two'", 'html-in-line:6'],
    ["dek: 'A line. ::note[Ask Khan.]{open}'", 'directive-in-line:6'],
    ["dek: '{{ page.title }}'", 'template:6'],
    [picture('[caption id="a"]x[/caption]'), 'shortcode:7'],
    [correction('It was ==this=='), 'highlight:9'],
    ["corrections:\n  - { at: 2020-05-05T09:30:00Z, text: A, was: '**Old' }", 'loose-emphasis:8'],
    ["corrections:\n  - { at: 2020-05-05T09:30:00Z, text: A, now: '==New==' }", 'highlight:8'],
    ["summary: ['One.', '**Two']", 'loose-emphasis:7'],
    ["kicker: '<span>War</span>'", 'html-in-line:7'],
    ["withdrawn: { at: 2020-05-05T09:30:00Z, reason: 'See [it](/news/y/).' }", 'link-in-line:7'],
    ["withdrawn: { at: 2020-05-05T09:30:00Z, reason: A, text: '==B==' }", 'highlight:7'],
  ])('%s', (key, problem) => {
    expect(check(key).problems).toEqual([problem]);
  });
});

describe('a star without its other half', () => {
  const where = { file: 'content/articles/x.md', line: 7 };
  const codesOf = (text: string, marks: 'emphasis' | 'emphasis and links') =>
    checkLine(text, marks, where).problems.map(({ code }) => code);

  it.each(['X *was', 'Two *stars', 'The “*Herald” says', 'It was (*never so'])(
    'stops the build: %s',
    (text) => {
      expect(codesOf(text, 'emphasis')).toEqual(['loose-emphasis']);
      expect(codesOf(text, 'emphasis and links')).toEqual(['loose-emphasis']);
    },
  );

  it.each([
    'X *was* so',
    '* Prices without tax',
    '*Prices without tax',
    'Rated A*',
    'M*A*S*H',
    '2 * 3',
    'X \\*was',
    'The f*** word',
    'A 5* hotel',
  ])('is not in %s', (text) => {
    expect(codesOf(text, 'emphasis')).toEqual([]);
  });
});
