import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../support/browser/browser.ts';
import { expect, test } from '../support/browser/test.ts';

test('a browser that is named and not there is an error, not a choice', async () => {
  const looking = findBrowser({ BROWSER_PATH: '/nowhere/chrome' });
  await expect(looking).rejects.toThrow(/BROWSER_PATH=\/nowhere\/chrome: there is no such file/);
  await expect(looking).rejects.toThrow(/Install Chromium or Google Chrome/);
});

// Elsewhere browsers stand in places of their own, and are not looked up on the PATH.
if (process.platform === 'linux') {
  test('a browser that cannot start is named with its cause, or passed over', async ({}, info) => {
    const folder = info.outputPath('bin');
    const broken = path.join(folder, 'chromium-headless-shell');
    await mkdir(folder, { recursive: true });
    await writeFile(broken, '#!/bin/sh\necho "no such library" >&2\nexit 127\n');
    await chmod(broken, 0o755);

    const named = findBrowser({ BROWSER_PATH: broken });
    await expect(named).rejects.toThrow(/chromium-headless-shell: .*no such library/);
    const found = await findBrowser({ PATH: folder });
    expect(found.executablePath).not.toBe(broken);
  });
}
