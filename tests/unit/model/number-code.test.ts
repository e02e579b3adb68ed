import { describe, expect, it } from 'vitest';
import { bitWriter } from '../../../src/publish/index/bit-writer.ts';
import { numberCode, signCode, type BitCode } from '../../../src/model/number-code.ts';
import { bitReader } from '../../../src/search/engine/bit-reader.ts';
import { seededRandom } from '../../support/random.ts';

/** Writes numbers and reads them again. */
function there(numbers: readonly number[], codeOf: (code: BitCode) => (value?: number) => number) {
  const writer = bitWriter();
  const write = codeOf(writer);
  for (const number of numbers) write(number);
  const bytes = writer.done();
  const read = codeOf(bitReader(bytes));
  return { back: numbers.map(() => read()), bytes: bytes.length };
}

const whole = (code: BitCode) => numberCode(code, 2, numberCode(code, 8));

describe('numbers', () => {
  const random = seededRandom(7);
  const some = (count: number, below: number) =>
    Array.from({ length: count }, () => Math.floor(random() * below));

  it.each([
    ['none', []],
    ['one', [0]],
    ['the smallest and the largest', [0, 1, 2, 3, 4, 2 ** 29 - 1, 2 ** 30 - 2]],
    ['some below 0', [-1, 5, -2, 7, -25, -256, -(2 ** 29)]],
    ['the same again and again', Array.from({ length: 50_000 }, () => 3)],
    ['another after the same', [...Array.from({ length: 50_000 }, () => 3), 2 ** 20, 0, 3]],
    ['many', some(20_000, 500)],
    ['many of all sizes', some(20_000, 28).map((size) => Math.floor(random() * 2 ** size))],
  ])('are read as they were written: %s', (_, numbers) => {
    expect(there(numbers, whole).back).toEqual(numbers);
  });

  it('take as little as they are worth', () => {
    const always = there(
      Array.from({ length: 10_000 }, () => 24),
      (code) => signCode(code, 8),
    );
    expect(always.bytes).toBeLessThan(50);
    const any = there(some(10_000, 256), (code) => signCode(code, 8));
    expect(any.bytes).toBeLessThan(10_300);
    // Half of them are 0, a quarter 1, an eighth 2: 2 bits each.
    const often = Array.from({ length: 10_000 }, () => Math.floor(-Math.log2(1 - random())));
    expect(there(often, whole).bytes).toBeLessThan(2_600);
  });
});

it('what is another file is not read', () => {
  expect(() => bitReader(new TextEncoder().encode('<!doctype html>'))).toThrow('no file');
  expect(() => bitReader(new Uint8Array())).toThrow('no file');
});
