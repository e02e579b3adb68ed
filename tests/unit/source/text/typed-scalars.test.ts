import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../../src/source/text/yaml.ts';

const read = (yaml: string) => {
  const parsed = parseYaml(yaml, 'content/articles/x.md');
  return 'data' in parsed ? parsed.data : parsed.problems;
};

describe('a number that would be printed in another way is text', () => {
  it.each([
    ['007', '007'],
    ['0x1F', '0x1F'],
    ['1e3', '1e3'],
    ['1.50', '1.50'],
    ['+4', '+4'],
    ['1984', 1984],
    ['-3', -3],
    ['0.5', 0.5],
    ['"12"', '12'],
  ])('%s', (typed, value) => {
    expect(read(`headline: ${typed}\nlist: [${typed}]`)).toEqual({
      headline: value,
      list: [value],
    });
  });
});

describe('words in braces are no keys without values', () => {
  it.each([
    ['{Bridge}', '{Bridge}'],
    ['{Bridge, road}', '{Bridge, road}'],
    ['{ a: 1 }', { a: 1 }],
    ['{ a: }', { a: null }],
    ['{ a: 1, b }', { a: 1, b: null }],
    ['{}', {}],
  ])('%s', (typed, value) => {
    expect(read(`headline: ${typed}\nlist: [${typed}]`)).toEqual({
      headline: value,
      list: [value],
    });
  });
});

it('they have their lines', () => {
  const parsed = parseYaml('a: 1\nlist:\n  - 007\n  - {Bridge}', 'x.md');
  if (!('locate' in parsed)) throw new Error('the test has bad YAML');
  expect([0, 1].map((index) => parsed.locate(['list', index]).line)).toEqual([3, 4]);
});
