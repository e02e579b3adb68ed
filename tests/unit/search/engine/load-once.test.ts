import { expect, it, vi } from 'vitest';
import { loadOnce } from '../../../../src/search/engine/load-once.ts';

it('each thing is loaded once, whoever asks for it', async () => {
  const load = vi.fn(async (kind: string, id: string) => `${kind} ${id}`);
  const loaded = loadOnce(load);
  expect(await Promise.all([loaded('a', '1'), loaded('a', '1'), loaded('b', '1')])).toEqual([
    'a 1',
    'a 1',
    'b 1',
  ]);
  expect(load).toHaveBeenCalledTimes(2);
});

it('what could not be loaded is loaded again', async () => {
  const load = vi.fn(async () => 'text').mockRejectedValueOnce(new Error('offline'));
  const loaded = loadOnce(load);
  const lost = [loaded(), loaded()];
  await expect(lost[0]).rejects.toThrow('offline');
  await expect(lost[1]).rejects.toThrow('offline');
  expect(await Promise.all([loaded(), loaded()])).toEqual(['text', 'text']);
  expect(load).toHaveBeenCalledTimes(2);
});
