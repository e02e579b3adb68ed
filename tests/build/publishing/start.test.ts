import { expect, it, onTestFinished } from 'vitest';
import { articles } from '../../support/papers/articles.ts';
import { parsePage, words } from '../../support/built/pages.ts';
import { serve } from '../../support/sites/running.ts';
import { emptyContent, makeSite } from '../../support/sites/site.ts';

it('npm run preview serves a site in the folder for which it was built', async () => {
  const site = await makeSite({ ...emptyContent, ...articles(2) });
  onTestFinished(() => site.remove());
  expect((await site.build({ BASE_PATH: '/paper/' })).code).toBe(0);
  const { address, stop } = await serve(site.root, 'run', 'preview');
  onTestFinished(stop);
  expect(new URL(address).pathname).toBe('/paper/');
  const page = parsePage(await (await fetch(address)).text());
  const style = page.all('link', { rel: 'stylesheet' })[0]?.attribs['href'] ?? '';
  expect((await fetch(new URL(style, address))).status).toBe(200);
});

it('npm start builds the paper, serves it and prints its address', async () => {
  const site = await makeSite({ ...emptyContent, ...articles(5) });
  onTestFinished(() => site.remove());
  const { address, stop } = await serve(site.root, 'start');
  onTestFinished(stop);

  const front = await fetch(address);
  expect(front.status).toBe(200);
  const page = parsePage(await front.text());
  expect(words(page.one('h1'))).toBe('The Test');
  expect(words(page.one('main'))).toContain('Story number 1');

  const search = await fetch(new URL('search/', address));
  expect(search.status).toBe(200);
  expect(words(parsePage(await search.text()).one('title'))).toBe('Search – The Test');
  const inIndex = (await site.built()).filter((file) => file.startsWith('pagefind/'));
  expect(inIndex).not.toEqual([]);
  for (const file of inIndex) expect((await fetch(new URL(file, address))).status, file).toBe(200);

  const missing = await fetch(new URL('news/nowhere/', address));
  expect(missing.status).toBe(404);
  expect(words(parsePage(await missing.text()).one('title'))).toContain('Page not found');
});
