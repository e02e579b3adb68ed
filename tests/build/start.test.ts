import { spawn } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { parsePage, words } from '../support/pages.ts';
import { makeSite, siteEnvironment } from '../support/site.ts';

/** Runs `npm start` and waits for the address that it prints. */
function start(cwd: string): Promise<string> {
  // A process group of its own, so that npm, the shell and the server can all be stopped together.
  const child = spawn('npm', ['start'], { cwd, env: siteEnvironment(), detached: true });
  const closed = new Promise((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await closed;
  });
  return new Promise((resolve, reject) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Local\s+(http:\/\/\S+)/.exec(output)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', () => reject(new Error(output)));
  });
}

it('npm start builds the paper, serves it and prints its address', async () => {
  const site = await makeSite('real');
  onTestFinished(() => site.remove());
  const address = await start(site.root);

  const front = await fetch(address);
  expect(front.status).toBe(200);
  const page = parsePage(await front.text());
  expect(words(page.one('h1'))).toBe('Broadsheet');
  expect(words(page.one('main'))).toContain('Pakistan, U.S. at Odds over Taliban Leader');

  const search = await fetch(new URL('search/', address));
  expect(search.status).toBe(200);
  expect(words(parsePage(await search.text()).one('title'))).toBe('Search – Broadsheet');
  expect((await fetch(new URL('pagefind/pagefind.js', address))).status).toBe(200);

  const missing = await fetch(new URL('news/nowhere/', address));
  expect(missing.status).toBe(404);
  expect(words(parsePage(await missing.text()).one('title'))).toContain('Page not found');
});
