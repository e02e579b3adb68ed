import { expect, it } from 'vitest';
import { checkFormerly } from '../../../../../src/source/check/links/check-formerly.ts';
import type { Reference } from '../../../../../src/source/check/references.ts';
import { codesWithLines } from '../../../samples.ts';

const fileWith = (file: string, ...addresses: string[]) => ({
  file,
  references: addresses.map((address, at): Reference => ({
    kind: 'formerly',
    address,
    place: { file, line: at + 1 },
  })),
});

const taken = new Set(['/about/', '/own/index.html', '/old.html']);

it('a former address leads to one page, however it is written, and is that of no page', () => {
  const files = [
    fileWith('a.md', '/2019/old/', '/gr%C3%B6%C3%9Fe'),
    fileWith('b.md', '/2019/old', '/größe/', '/about', '/own/', '/old.html', '/old/'),
  ];
  expect(codesWithLines(checkFormerly(files, taken))).toEqual([
    'formerly-twice:1',
    'formerly-twice:2',
    'formerly-taken:3',
    'formerly-taken:4',
    'formerly-taken:5',
  ]);
});
