import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/source/text/yaml.ts';
import { codesWithLines, problemsOf } from '../../samples.ts';

const file = 'content/site.yaml';

function parsed(text: string, linesBefore = 0) {
  const result = parseYaml(text, file, linesBefore);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('what YAML gives', () => {
  it.each([
    ['', {}],
    ['# a comment alone', {}],
    ['a: 1', { a: 1 }],
    ['a: 2009-12-15', { a: '2009-12-15' }],
    ['a: 2009-12-15T09:30:00-05:00', { a: '2009-12-15T09:30:00-05:00' }],
    ['a: no', { a: 'no' }],
    ['a: true', { a: true }],
    ['a:', { a: null }],
    ['a: "He said: \\"no\\""', { a: 'He said: "no"' }],
  ])('%j → %j', (text, data) => {
    expect(parsed(text).data).toEqual(data);
  });
});

describe('a fault', () => {
  it.each([
    ['a colon in the value', 'a: 1\nheadline: Obama: no\n', ['yaml:2']],
    ['a key that appears twice', 'a: 1\nb: 2\na: 3', ['yaml:3']],
    ['a quotation mark that is not closed', 'a: 1\nb: "x', ['yaml:2']],
    ['a tab as indentation', 'a:\n\tb: 1', ['yaml:2']],
    ['a second document', 'a: 1\n---\nb: 2', ['yaml:2']],
    ['an unknown tag', 'a: 1\nb: !thing x', ['yaml:2']],
    ['a list', '- a\n- b', ['not-a-mapping:1']],
    ['text', 'hello', ['not-a-mapping:1']],
    ['a word with asterisks, and more', 'a: 1\nb: *Word* more', ['yaml:2']],
  ])('%s is named with its line', (_name, text, expected) => {
    expect(codesWithLines(problemsOf(parseYaml(text, file)))).toEqual(expected);
  });

  it('counts the lines that come before', () => {
    expect(problemsOf(parseYaml('a: 1\na: 2', file, 1))).toMatchObject([{ file, line: 3 }]);
  });

  it('a value between asterisks, which YAML takes for an alias, is a mistake', () => {
    expect(codesWithLines(problemsOf(parseYaml('a: 1\ndek: *Word*', file)))).toEqual(['yaml:2']);
  });

  it.each([
    ['what follows a #', 'a: The #1 story', 'lost: #1 story'],
    ['what an & takes for a name', 'a: &Co wins', 'begins with &'],
    ['a tab', 'a:\n\tb: 1', 'a tab'],
    ['a key twice', 'a: 1\na: 2', 'twice'],
    ['a colon in a value', 'a: b: c', 'a colon in it'],
    ['a quotation mark that is not closed', 'a: "b', 'not closed'],
    ['a line without its space', 'a: 1\nb:2', 'no space after its colon'],
  ])('%s is reported in plain words, once', (_name, text, words) => {
    const found = problemsOf(parseYaml(text, file));
    expect(found).toHaveLength(1);
    expect(found[0]?.what).toContain(words);
  });

  it('a comment on a line of its own, or after a list, is not a mistake', () => {
    expect(parsed('# one\na: 1\nb: [x] # two').data).toEqual({ a: 1, b: ['x'] });
  });
});

describe('locate', () => {
  const { locate } = parsed(
    ['a: 1', 'list:', '  - x: 1', '    y: 2', '  - x: 3', '  - plain', 'group:', '  z: 1'].join(
      '\n',
    ),
    10,
  );

  it.each([
    [['a'], 11],
    [['list'], 12],
    [['list', 0], 13],
    [['list', 0, 'y'], 14],
    [['list', 1, 'x'], 15],
    [['list', 2], 16],
    [['group', 'z'], 18],
    [['group', 'missing'], 17],
    [['list', 1, 'missing'], 15],
    [['list', 9], 12],
  ])('%j is on line %d', (path, line) => {
    expect(locate(path)).toEqual({ file, line });
  });

  it('a key that is nowhere has the file alone', () => {
    expect(locate(['missing'])).toEqual({ file });
  });
});
