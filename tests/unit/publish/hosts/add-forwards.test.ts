import { existsSync } from 'node:fs';
import path from 'node:path';
import MessageFormat from '@messageformat/core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { addForwards } from '../../../../src/publish/hosts/add-forwards.ts';
import { tempFolder } from '../../temp-folder.ts';

const site = { address: 'https://test.example/', title: 'Test', language: 'en' };

it('writes no page outside the folder', async () => {
  const root = await tempFolder();
  const forward = {
    ...{ from: '/../out/', asked: '/out/', to: '/news/a/' },
    place: { file: 'content/articles/a.md', line: 2 },
  };
  const adding = addForwards(path.join(root, 'site'), [forward], site);
  await expect(adding).rejects.toThrow('leads out of the folder');
  expect(existsSync(path.join(root, 'out'))).toBe(false);
});

it('compiles the words of the paper once for all pages', async () => {
  const root = await tempFolder();
  const forwardsTo = (...addresses: string[]) =>
    addresses.map((from, at) => ({
      ...{ from, asked: from, to: '/news/a/' },
      place: { file: 'content/articles/a.md', line: at + 2 },
    }));
  const compile = vi.spyOn(MessageFormat.prototype, 'compile');
  onTestFinished(() => compile.mockRestore());
  await addForwards(root, forwardsTo('/one/'), site);
  const times = compile.mock.calls.length;
  await addForwards(root, forwardsTo('/a/', '/b/', '/c.html'), site);
  expect(compile).toHaveBeenCalledTimes(2 * times);
  expect(existsSync(path.join(root, 'c.html'))).toBe(true);
});
