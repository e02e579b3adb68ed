import { expect, it } from 'vitest';
import { once } from '../../../src/queries/once.ts';

it('a query is run once, until it has failed', async () => {
  const answers = [() => Promise.reject(new Error('broken')), async () => 1, async () => 2];
  const query = once<number>(async () => answers.shift()?.() ?? 0);
  await expect(Promise.all([query(), query()])).rejects.toThrow('broken');
  expect(await Promise.all([query(), query()])).toEqual([1, 1]);
  expect(await query()).toBe(1);
});
