import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Makes a folder that goes away with the test.
 *
 * @param files what it holds, by path from it
 * @returns its path
 */
export async function tempFolder(
  files: Record<string, string | Uint8Array | null> = {},
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-unit-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}
