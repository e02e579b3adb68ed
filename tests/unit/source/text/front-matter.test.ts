import { describe, expect, it } from 'vitest';
import { parseMarkdownFile } from '../../../../src/source/text/front-matter.ts';
import { codesWithLines, problemsOf } from '../../samples.ts';

const parse = (text: string) => parseMarkdownFile(text, 'x.md', 'headline: …');

describe('a file with front matter', () => {
  it.each([
    ['keys and text', '---\na: 1\n---\n\nText\n', { a: 1 }, '\nText\n', 3],
    ['nothing between the lines', '---\n---\nText', {}, 'Text', 2],
    ['no text', '---\na: 1\n---', { a: 1 }, '', 3],
    ['a line in the text', '---\na: 1\n---\none\n\n---\n\ntwo', { a: 1 }, 'one\n\n---\n\ntwo', 3],
    ['blanks after the dashes', '--- \na: 1\n---\t\nText', { a: 1 }, 'Text', 3],
    ['dashes within a value', '---\na: x --- y\n---\nText', { a: 'x --- y' }, 'Text', 3],
  ])('%s', (_name, text, data, body, bodyOffset) => {
    expect(parse(text)).toMatchObject({ data, body, bodyOffset });
  });

  it('gives each key the line that it has in the file', () => {
    const file = parse('---\na: 1\nb: 2\n---\n');
    expect('locate' in file && file.locate(['b'])).toEqual({ file: 'x.md', line: 3 });
  });
});

describe('a file whose front matter is wrong', () => {
  it.each([
    ['none', 'Text\n', ['front-matter-missing:1']],
    ['an empty file', '', ['front-matter-missing:1']],
    ['a line before it', '\n---\na: 1\n---\n', ['front-matter-missing:1']],
    ['not closed', '---\na: 1\n\nText\n', ['front-matter-open:2']],
    ['closed with four dashes', '---\na: 1\n----\nText\n', ['front-matter-open:3']],
    [
      'not closed before a rule in the text',
      '---\na: 1\n\nText\n\n---\n\nText\n',
      ['front-matter-open:2'],
    ],
    ['bad YAML, with the line of the file', '---\na: 1\nb: c: d\n---\n', ['yaml:3']],
    ['a list', '---\n- a\n---\n', ['not-a-mapping:2']],
  ])('%s', (_name, text, expected) => {
    expect(codesWithLines(problemsOf(parse(text)))).toEqual(expected);
  });

  it.each([
    ['lacks its first line', 'a: 1\n---\nText', 'Text', 2],
    ['follows a blank line', '\n---\na: 1\n---\nText', 'Text', 4],
    ['is not there', 'Text\n\nText', 'Text\n\nText', 0],
  ])('is not taken for text if it %s', (_how, text, body, bodyOffset) => {
    expect(parse(text)).toMatchObject({ body, bodyOffset });
  });

  it('tells how to begin, with a key that such a file has', () => {
    expect(problemsOf(parse('Text'))[0]?.fix).toContain('for example headline: …');
  });
});
