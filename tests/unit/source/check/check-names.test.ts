import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../../src/source/check/check-names.ts';
import { readContent } from '../../../../src/source/read/entry.ts';
import { defaultDates } from '../../../../src/source/written/moments.ts';

function check(name: string, collection: 'people' | 'places' | 'organisations' = 'people') {
  const text = `---\nname: ${name}\nrole: R\n---\n`;
  const file = `content/${collection}/x.md`;
  const { entry } = readContent(collection, file, Buffer.from(text), defaultDates);
  if (!entry) throw new Error('the test has a file with faults');
  return checkNames(entry);
}

describe('the name of a person', () => {
  it.each([
    ['Coe, Ann', 'Ann Coe'],
    ['Van der Berg, Tom', 'Tom Van der Berg'],
    ['Haqqani, Siraj', 'Siraj Haqqani'],
    ['King, Martin Luther', 'Martin Luther King'],
  ])('does not begin with the last name: %s', (name, meant) => {
    expect(check(name)).toMatchObject([
      {
        code: 'inverted-name',
        line: 2,
        fix: `Write name: ${meant} ⏎ sortAs: ${name} (⏎ begins a new line)`,
      },
    ]);
  });

  it.each([
    'Ann Coe',
    'Martin Luther King, Jr.',
    'Lina Okafor, PhD',
    'Diana, Princess of Wales',
    'Alfred, Lord Tennyson',
    'Charles, the king',
  ])('may have a comma of its own: %s', (name) => expect(check(name)).toEqual([]));
});

it.each(['Paris, Texas', 'Washington, D.C.', 'Acme, Inc.', 'Marks, Spencer'])(
  'other names may have a comma: %s',
  (name) => {
    expect(check(name, 'places')).toEqual([]);
    expect(check(name, 'organisations')).toEqual([]);
  },
);
