import { expect, it } from 'vitest';
import { keptByFile } from '../../../src/queries/kept.ts';

/** Counts what is made. */
function maker() {
  let made = 0;
  return async () => (made += 1);
}

it('a result is kept for its file as long as the sign stays, and only the newest', async () => {
  const kept = keptByFile<number>();
  const make = maker();
  expect(await kept('a', 'one', make)).toBe(1);
  expect(await kept('a', 'one', make)).toBe(1);
  expect(await kept('b', 'one', make)).toBe(2);
  expect(await kept('a', 'two', make)).toBe(3);
  expect(await kept('a', 'one', make)).toBe(4);
  expect(await kept('b', 'one', make)).toBe(2);
});

it('two that ask at once get the same result', async () => {
  const kept = keptByFile<number>();
  const make = maker();
  expect(await Promise.all([kept('a', '', make), kept('a', '', make)])).toEqual([1, 1]);
});

it('a failure is told to those who wait for it, and tried again', async () => {
  const kept = keptByFile<number>();
  const fail = () => Promise.reject(new Error('broken'));
  await expect(kept('a', '', fail)).rejects.toThrow('broken');
  expect(await kept('a', '', async () => 1)).toBe(1);
});

it('an old failure does not undo what was made since', async () => {
  const kept = keptByFile<number>();
  const { promise, reject } = Promise.withResolvers<number>();
  const old = kept('a', 'old', () => promise);
  expect(await kept('a', 'new', async () => 1)).toBe(1);
  reject(new Error('broken'));
  await expect(old).rejects.toThrow('broken');
  expect(await kept('a', 'new', async () => 2)).toBe(1);
});
