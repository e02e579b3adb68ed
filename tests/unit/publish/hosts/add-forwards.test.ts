import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
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
