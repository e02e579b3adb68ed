import { expect, it } from 'vitest';
import { checkParts } from '../../../../src/source/check/check-parts.ts';

const file = (name: string, series: string, part: number) => ({
  file: name,
  references: [{ kind: 'part', series, part, place: { file: name, line: 8 } } as const],
});

it('two articles cannot be the same part of a series', () => {
  const [found, ...others] = checkParts([
    file('a.md', 'river', 1),
    file('b.md', 'river', 2),
    file('c.md', 'road', 1),
    file('d.md', 'river', 1),
  ]);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ code: 'repeated-part', file: 'd.md', line: 8 });
  expect(found?.what).toContain('so is a.md');
});
