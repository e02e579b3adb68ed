import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile } from '../../../src/publish/process-lock.ts';
import { clearStaging, promote, stagingFolder } from '../../../src/publish/staging.ts';
import { tempFolder } from '../temp-folder.ts';

const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

describe('promote', () => {
  it('puts the new build in the place of the one before and leaves nothing beside it', async () => {
    const root = await tempFolder({
      'dist/index.html': 'old',
      'dist/gone/index.html': 'old',
      '.astro/build-1/index.html': 'new',
    });
    await promote(path.join(root, '.astro/build-1/'), path.join(root, 'dist'));
    expect(await read(root, 'dist/index.html')).toBe('new');
    expect(await readdir(path.join(root, 'dist'))).toEqual(['index.html']);
    expect(await readdir(path.join(root, '.astro'))).toEqual([]);
  });

  it('works where nothing was published before', async () => {
    const root = await tempFolder({ '.astro/build-1/index.html': 'new' });
    await promote(path.join(root, '.astro/build-1'), path.join(root, 'dist'));
    expect(await read(root, 'dist/index.html')).toBe('new');
  });

  it('puts back what was published before if it fails', async () => {
    const root = await tempFolder({ 'dist/index.html': 'old', '.astro/x': '' });
    const missing = path.join(root, '.astro/build-1/');
    await expect(promote(missing, path.join(root, 'dist'))).rejects.toThrow('ENOENT');
    expect(await read(root, 'dist/index.html')).toBe('old');
    expect(await readdir(path.join(root, '.astro'))).toEqual(['x']);
  });

  it('fails where nothing was published before and nothing was built', async () => {
    const root = await tempFolder();
    const missing = path.join(root, 'build-1');
    await expect(promote(missing, path.join(root, 'dist'))).rejects.toThrow('ENOENT');
    await expect(access(path.join(root, 'dist'))).rejects.toThrow('ENOENT');
  });
});

describe('clearStaging', () => {
  it('removes what builds have left that no longer run, and keeps the rest', async () => {
    const running = stagingFolder(2);
    // Another process has got the id of the build meanwhile.
    const left = process.ppid;
    const root = await tempFolder({
      [`${stagingFolder(left)}index.html`]: 'cut off',
      [`.astro/build-${left}-previous/index.html`]: 'cut off',
      [`${stagingFolder(process.pid)}index.html`]: 'of this process',
      [`${running}index.html`]: 'being built',
      '.astro/cache/x': 'kept',
      'dist/index.html': 'kept',
      [`.astro/lock-${left}.db`]: '',
    });
    const lock = lockFile(path.join(root, '.astro/lock-2.db'));
    await clearStaging(root, path.join(root, 'dist'));
    const kept = [path.basename(running), 'cache', 'lock-2.db'];
    expect((await readdir(path.join(root, '.astro'))).sort()).toEqual(kept);
    expect(await read(root, 'dist/index.html')).toBe('kept');
    lock?.release();
  });

  it('puts the last site back if a build was cut off between its two renames', async () => {
    const root = await tempFolder({ [`.astro/build-3-previous/index.html`]: 'the site' });
    await clearStaging(root, path.join(root, 'dist'));
    expect(await read(root, 'dist/index.html')).toBe('the site');
    expect(await readdir(path.join(root, '.astro'))).toEqual([]);
  });

  it('makes the folder in which builds stand', async () => {
    const root = await tempFolder();
    await clearStaging(root, path.join(root, 'dist'));
    expect(await readdir(root)).toEqual(['.astro']);
  });
});
