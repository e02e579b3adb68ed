/** What becomes of an index if the operating system ends Pagefind's process, as it does when memory runs out. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { indexSite } from '../../../src/publish/index/site-index.ts';

const run = promisify(execFile);

const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-process-'));

const file = path.join(folder, 'page.html');

/** As many as several index parts hold. */
const pages = Array.from({ length: 200 }, (_, number) => ({
  url: `/news/${number}/`,
  published: new Date(Date.UTC(2020, 0, 1, number)).toISOString(),
  hash: 'first',
  file,
}));

const sizes = { whole: 10, newest: 60, archive: 200 };

const write = (name: string, own = pages) =>
  indexSite({
    folder: path.join(folder, name),
    language: 'en',
    pages: own,
    cacheFolder: path.join(folder, 'cache', name),
    sizes,
  });

/** The processes of Pagefind that this one has started. */
async function pagefindProcesses(): Promise<number[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=,args=']);
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, state, command]) =>
        Number(parent) === process.pid && !state?.startsWith('Z') && command?.includes('pagefind'),
    )
    .map(([pid]) => Number(pid));
}

/** Kills the first process of Pagefind that `work` starts. @returns what `work` throws */
async function killDuring(work: () => Promise<unknown>): Promise<unknown> {
  await expect.poll(pagefindProcesses).toEqual([]);
  const state = { isOver: false };
  const result = work()
    .then(
      () => undefined,
      (error: unknown) => error,
    )
    .finally(() => (state.isOver = true));
  while (!state.isOver) {
    const [first] = await pagefindProcesses();
    if (first !== undefined) {
      process.kill(first, 'SIGKILL');
      break;
    }
  }
  return result;
}

const ended = {
  problems: [
    { code: 'index-failed', what: expect.stringMatching(/Pagefind’s process ended.*memory/) },
  ],
};

beforeAll(async () => {
  const words = Array.from({ length: 2_000 }, (_, at) => `word${at}`).join(' ');
  await writeFile(file, `<html><body><main data-pagefind-body>${words}</main></body></html>`);
  return () => rm(folder, { recursive: true, force: true });
});

afterEach(() => vi.unstubAllEnvs());

describe('a process of Pagefind that ends before it answers is an error', () => {
  /** In place of Pagefind, a program that reads a request and ends as the operating system ends it. */
  async function endPagefindEarly(): Promise<void> {
    const program = path.join(folder, 'ends-early.sh');
    await writeFile(program, '#!/bin/sh\nhead -c 1 > /dev/null\nkill -9 $$\n', { mode: 0o755 });
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  }

  it('of the first build', async () => {
    await endPagefindEarly();
    await expect(write('first')).rejects.toMatchObject(ended);
  });

  it.each([
    ['one index part', pages.slice(0, 10)],
    ['several index parts', pages],
  ])('of a build that makes %s', async (name, own) => {
    // Then the program for browsers is in the cache.
    await write(name, pages.slice(0, 5));
    await endPagefindEarly();
    await expect(write(name, own)).rejects.toMatchObject(ended);
  });
});

it('a process of Pagefind that is killed is an error; the others are ended', async () => {
  await write('killed', pages.slice(0, 5));
  expect(await killDuring(() => write('killed'))).toMatchObject(ended);
  await expect.poll(pagefindProcesses).toEqual([]);
});
