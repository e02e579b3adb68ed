import { describe, expect, it } from 'vitest';
import { createNameIndex } from '../../../../src/names/text/name-index.ts';
import { sampleName } from '../../samples.ts';

const haqqani = sampleName('Siraj Haqqani');
const kayani = sampleName('Ashfaq Kayani');
const words = ['Siraj', 'Haqqani', 'left'];

it('knows the page of a name, and the name of a page', () => {
  const index = createNameIndex([haqqani]);
  expect(index.pathOf('siraj-haqqani')).toBe('/people/siraj-haqqani/');
  expect(index.slugAt('/people/siraj-haqqani/')).toBe('siraj-haqqani');
  expect(index.slugAt('/people/nobody/')).toBeUndefined();
});

describe('the hash for a text', () => {
  const hashWith = (...names: (typeof haqqani)[]) => createNameIndex(names).hashOf(words);
  const before = hashWith(haqqani, kayani);

  it('changes with a name that the text may mention', () => {
    expect(hashWith({ ...haqqani, aliases: ['Khalifa'] }, kayani)).not.toBe(before);
    expect(hashWith({ ...haqqani, path: '/sub/people/siraj-haqqani/' }, kayani)).not.toBe(before);
    expect(hashWith(kayani)).not.toBe(before);
  });

  it('changes with a new name that has words of the text', () => {
    expect(hashWith(haqqani, kayani, sampleName('Jalal Haqqani'))).not.toBe(before);
  });

  it('does not change with other names, or with the order of words and names', () => {
    expect(hashWith({ ...kayani, aliases: ['Kiyani'] }, haqqani)).toBe(before);
    expect(createNameIndex([haqqani]).hashOf(words.toReversed())).toBe(before);
  });
});
