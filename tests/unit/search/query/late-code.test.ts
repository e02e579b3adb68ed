import { expect, it } from 'vitest';
import { late, LostScript } from '../../../../src/search/query/late-code.ts';

it('a script that is lost is told from other failures', async () => {
  const cause = new TypeError('Failed to fetch');
  const loading = late(Promise.reject(cause));
  await expect(loading).rejects.toBeInstanceOf(LostScript);
  await expect(loading).rejects.toMatchObject({ cause });
  expect(await late(Promise.resolve(1))).toBe(1);
});
