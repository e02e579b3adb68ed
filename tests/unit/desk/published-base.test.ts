import { expect, it } from 'vitest';
import { publishedBase } from '../../../src/desk/published-base.ts';
import { tempFolder } from '../temp-folder.ts';

it.each(['/', '/paper/', '/sub/dir/'])(
  'a site that was built for %s is known by its icon',
  async (base) => {
    const dist = await tempFolder({ '404.html': `<link rel="icon" href="${base}favicon.svg">` });
    expect(publishedBase(dist)).toBe(base);
  },
);

it('a folder without a site has no base path', async () => {
  expect(publishedBase(await tempFolder())).toBeUndefined();
});
