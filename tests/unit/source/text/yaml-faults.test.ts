import { describe, expect, it } from 'vitest';
import { LineCounter } from 'yaml';
import { yamlFaults } from '../../../../src/source/text/yaml-faults.ts';
import { parseText } from '../../../../src/source/text/yaml-text.ts';

function faults(text: string) {
  const lines = new LineCounter();
  return yamlFaults(text, parseText(text, lines), lines);
}

const mistakes = (text: string) => faults(text).map(({ mistake }) => mistake);

describe('a mistake of syntax', () => {
  it.each([
    [
      'a line that is indented too far',
      'a: 1\n  b: 2',
      'no space after its colon|a colon|indented',
    ],
    ['a line that is not indented far enough', 'a:\n    b: 1\n  c: 2', 'indented'],
    ['a list that is not closed', 'byline: [desk\ndek: A', '^a bracket is not closed$'],
    ['a group that is not closed', 'a: { b: 1\nc: 2', '^a bracket is not closed$'],
    ['words after a quotation', 'a: "One" two\nb: 1', '^something follows the end of a value'],
    ['an apostrophe in quotation marks', "a: 'it's'", '^something follows the end of a value'],
    ['a bracket too many', 'a: [x]]\nb: 1', '^something follows the end of a value[^;]*$'],
    ['an at sign', 'a: @paper', '^a value begins with a character that is reserved'],
    ['a per cent sign', 'a: %x', '^a value begins with a character that is reserved'],
    ['a backslash', 'a: "C:\\q"', '^a value in double quotation marks has a \\\\ in it$'],
    ['two documents', 'a: 1\n---\nb: 2', 'a line of --- splits it in two'],
    ['a line without a colon', 'a: 1\nb\nc: 2', 'no space after its colon, or no colon'],
    ['a key twice', 'a: 1\na: 2', 'a key appears twice'],
  ])('%s is named in plain words', (_name, text, words) => {
    const found = mistakes(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('; ')).toMatch(new RegExp(words));
    expect(found.join('; ')).not.toMatch(/implicit|mapping|node|flow|scalar/i);
  });

  it('hides values that would be lost: they are found once the syntax is right', () => {
    expect(mistakes('a: The #1 story\nb: "x')).toEqual([
      'a quotation mark or bracket is not closed',
    ]);
  });

  it('is only the tab, though the parser reports others because of it', () => {
    expect(mistakes('a:\n\tb: 1')).toEqual(['a line is indented with a tab instead of spaces']);
    expect(mistakes('a:\n\tb: 1\n\tc: 2')).toEqual([
      '2 lines are indented with tabs instead of spaces',
    ]);
  });
});

it('a key in curly quotation marks is a mistake, a value in them is not', () => {
  expect(mistakes('“a”: 1\nb: “Peace” is near')).toEqual([
    'a key has curly quotation marks around it: use straight ones, or none',
  ]);
});

describe('a value that would be lost', () => {
  it.each([
    ['a: The #1 story', ['the text after # would be lost: #1 story']],
    ['a: &Co wins', ['a value begins with &']],
    ['a: {{ page.title }}', ['a value that begins with {{ or [[, or a key in brackets']],
    ['a: [x, *Word*]', ['a value begins with *']],
  ])('%s', (text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  it.each([
    ['a number sign in quotation marks', 'a: "The #1 story"'],
    ['a number sign within a word', 'a: C#'],
    ['an ampersand within a value', 'a: Smith & Co'],
    ['a comment on a line of its own', '# a comment\na: 1'],
    ['a tag for text', 'a: !!str 2020'],
    ['a question mark at a word', 'a: ?Why'],
    ['an exclamation mark within a value', 'a: Stop ! Now'],
    ['an equals sign in a value', 'a: one\n  b = c\nd: e = f'],
  ])('%s is no mistake', (_name, text) => {
    expect(mistakes(text)).toEqual([]);
  });
});

describe('a mark of YAML at the beginning of a value is named, and the value is quoted', () => {
  it.each([
    ['! Stop the bridge', '!'],
    ['! Stop the bridge ', '!'],
    ['! Stop: now', '!'],
    ['!', '!'],
    ['!Stop', '!'],
    ['!! Stop', '!'],
    ['* closes', '*'],
    ['*Titanic* sinks', '*'],
    ['& Sons closes', '&'],
    ['&Sons closes', '&'],
    ['| pipe', '|'],
    ['> or <', '>'],
    ['? Why', '?'],
  ])('headline: %s', (value, mark) => {
    expect(faults(`headline: ${value}\ndek: A`)).toEqual([
      { line: 1, mistake: `a value begins with ${mark}`, repair: `headline: "${value.trim()}"` },
    ]);
  });

  it.each([
    ['byline: [! Asma Khan]', 'byline: ["! Asma Khan"]'],
    ['summary: [! One, two]', 'summary: ["! One", two]'],
    ['summary: ["One", ! two]', 'summary: ["One", "! two"]'],
    ['summary:\n  - ! One', '- "! One"'],
    ['headline:! Stop', 'headline: "! Stop"'],
  ])('%s', (text, repair) => {
    expect(faults(`${text}\npublished: 2020-05-04`)).toMatchObject([
      { mistake: 'a value begins with !', repair },
    ]);
  });
});

describe('a line is shown as it should be', () => {
  it.each([
    ['headline: "War" is over', `headline: '"War" is over'`],
    ["headline: 'Til death", `headline: "'Til death"`],
    ['headline: "War" is "over"', `headline: '"War" is "over"'`],
    ['headline: "He said "no" to it"', `headline: 'He said "no" to it'`],
    ["headline: 'It's over'", `headline: "It's over"`],
    [`headline: "It's "over", he said`, `headline: '"It''s "over", he said'`],
    ['headline: "War is over', 'headline: "War is over"'],
    ['headline: The bridge: a new start', 'headline: "The bridge: a new start"'],
    ['headline: @paper says', 'headline: "@paper says"'],
    ['headline: 50%: a half', 'headline: "50%: a half"'],
    ['headline: %50', 'headline: "%50"'],
    ['headline: [Breaking] News', 'headline: "[Breaking] News"'],
    ['headline: `code` is law', 'headline: "`code` is law"'],
    ['headline: > or <', 'headline: "> or <"'],
    ['headline: The #1 story', 'headline: "The #1 story"'],
    ['headline: The # 1 story', 'headline: "The # 1 story"'],
    ['headline: &Co wins', 'headline: "&Co wins"'],
    ['headline: *Titanic* claims', 'headline: "*Titanic* claims"'],
    ['headline: !important', 'headline: "!important"'],
    ['summary: [*Titanic* sinks, two]', 'summary: ["*Titanic* sinks", two]'],
    ['headline: "C:\\new plan \\q"', "headline: 'C:\\new plan \\q'"],
    ['headline: "It is \\"C:\\q\\""', `headline: 'It is "C:\\q"'`],
    ['headline: "It\'s C:\\q"', "headline: 'It''s C:\\q'"],
    ['headline:War', 'headline: War'],
    ['section = world', 'section: world'],
    ['section= world', 'section: world'],
    ['headline = "War is over"', 'headline: "War is over"'],
    ['byline = [desk]', 'byline: [desk]'],
    ['updated=2020-05-05', 'updated: 2020-05-05'],
    ['byline: [desk', 'byline: [desk]'],
    ['people:\n  - "War" child', `- '"War" child'`],
    ['image:\n  alt: A road: the old one', 'alt: "A road: the old one"'],
  ])('%s', (text, repair) => {
    const around = `dek: A dek.\n${text}\npublished: 2020-05-04`;
    const found = faults(around);
    const line = 1 + text.split('\n').length;
    expect(found).toMatchObject([{ line, repair }]);
  });

  it('also if there are several', () => {
    expect(faults(`a: "x" y\nb: fine\nc: 'Til d\ne: 1`).map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe('odd shapes are named at once', () => {
  it.each([
    ['lists in lists', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['lists that do not end', `a: ${'['.repeat(10_000)}`],
    ['items in items', `a:\n  ${'- '.repeat(10_000)}x`],
    ['groups in groups', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['groups on one line', `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`],
  ])('%s', (_name, text) => {
    expect(mistakes(text)).toEqual([expect.stringContaining('nested more than 20 deep')]);
  });

  it('many keys cost no more each than few', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n');
    expect(mistakes(keys)).toEqual([]);
  });
});
