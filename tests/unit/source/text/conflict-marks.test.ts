/** Two versions that git could not merge stop the build with one message. */
import { describe, expect, it } from 'vitest';
import { conflictIn } from '../../../../src/source/text/conflict-marks.ts';
import { keys, problemsOf } from './front-matter-problems.ts';

const conflict = (one: string, two: string) => [
  '<<<<<<< HEAD',
  one,
  '=======',
  two,
  '>>>>>>> main',
];
const fence = '```';

describe('a conflict is one problem at its first mark', () => {
  it.each([
    ['in a text', ['---', ...keys, '---', '', ...conflict('One.', 'Two.')], 9, '9, 11 and 13'],
    ['in front matter', ['---', ...conflict('dek: A', 'dek: B'), ...keys, '---'], 2, '2, 4 and 6'],
    ['around front matter', [...conflict('---', '---'), ...keys, '---'], 1, '1, 3 and 5'],
    [
      'below a block of code',
      ['---', ...keys, '---', fence, 'a', fence, ...conflict('One.', 'Two.')],
      11,
      '11, 13 and 15',
    ],
  ])('%s', (_name, lines, line, marks) => {
    for (const end of ['\n', '\r\n']) {
      const found = problemsOf([lines.join(end)]);
      expect(found).toMatchObject([{ code: 'merge-conflict', line }]);
      expect(found[0]?.fix).toContain(`lines ${marks}`);
    }
  });
});

it('names the line of the version before both, and tells of more conflicts', () => {
  const lines = ['<<<<<<< HEAD', 'One.', '||||||| base', 'None.', '=======', 'Two.', '>>>>>>> x'];
  const body = [...lines, '', ...conflict('Three.', 'Four.')];
  const [found] = problemsOf(['---', ...keys, '---', '', ...body]);
  expect(found?.fix).toContain('lines 9, 11, 13 and 15');
  expect(found?.fix).toContain('more such marks');
});

it.each([
  ['an example in a block of code', [fence, ...conflict('One.', 'Two.'), fence]],
  ['an indented example', conflict('One.', 'Two.').map((line) => `    ${line}`)],
  ['a heading that is underlined', ['A crosshead', '=======', 'One.']],
  ['a mark without the others', ['<<<<<<< HEAD', 'One.']],
  ['eight signs', ['<<<<<<<< A', '=======', '>>>>>>>> B']],
])('%s is no conflict', (_name, lines) => {
  expect(conflictIn(lines.join('\n'))).toBeUndefined();
});
