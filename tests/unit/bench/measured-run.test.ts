import { describe, expect, it } from 'vitest';
import { FailedRun, measuredRun, parseTimes } from '../../bench/builds/measured-run.ts';
import { projectRoot } from '../../support/sites/site.ts';

const node = (script: string) => ({
  line: [process.execPath, '-e', script] as [string, ...string[]],
  folder: projectRoot,
});

it('the second line of what the shell tells is read, with minutes', () => {
  expect(parseTimes('0m0.010s 0m0.020s\n2m3.500s 0m0.250s\n')).toEqual({
    user: 123.5,
    system: 0.25,
  });
  expect(parseTimes('')).toBeUndefined();
});

describe('a run', () => {
  it('that fails tells what was printed', async () => {
    const run = measuredRun(node('console.error("no such story"); process.exit(3)'));
    await expect(run).rejects.toThrow(FailedRun);
    await expect(run).rejects.toThrow(/ended with 3:\nno such story$/);
  });

  it.runIf(process.platform === 'linux')('counts the work of what it starts', async () => {
    const busy = 'while (process.cpuUsage().user < 300_000);';
    const script = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
    const run = await measuredRun(node(script));
    expect(run.user).toBeGreaterThan(0.25);
    expect(run.together).toBeGreaterThan(run.largest ?? Infinity);
  });
});
