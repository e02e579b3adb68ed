import { expect, it } from 'vitest';
import { once } from '../../../src/queries/once.ts';
import { setContent } from '../../../src/source/content.ts';
import { createContent, unread } from '../../../src/source/create-content.ts';

it('a query is run once for each content, until it has failed', async () => {
  setContent(createContent(unread));
  const answers = [() => Promise.reject(new Error('broken')), async () => 1, async () => 2];
  const query = once<number>(async () => answers.shift()?.() ?? 0);
  await expect(Promise.all([query(), query()])).rejects.toThrow('broken');
  expect(await Promise.all([query(), query()])).toEqual([1, 1]);
  expect(await query()).toBe(1);
  setContent(createContent(unread));
  expect(await query()).toBe(2);
});
