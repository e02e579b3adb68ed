/**
 * Runs all tests: `npm test`. Two rows of stages run side by side, so that both cores are busy: builds and browsers often wait.
 * What a stage prints comes when it has ended. The first failure ends the run, once the stage beside it has ended.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { closeBuilders } from './support/sites/builders.ts';
import openRunFolder from './support/sites/run-folder.ts';

/** The scripts of package.json without `test:`, each row from left to right. */
const rows = [
  ['unit', 'browser'],
  ['format', 'types', 'contracts', 'build'],
] as const;

type Stage = (typeof rows)[number][number];

/** Each row has half of the cores. With as many workers as cores in both rows, a run takes a quarter longer. */
const workers = Math.max(1, Math.floor(availableParallelism() / 2));

/** What gives a stage its number of workers. The others have one. */
const workerFlags: Partial<Record<Stage, string>> = {
  unit: `--maxWorkers=${workers}`,
  contracts: `--maxWorkers=${workers}`,
  build: `--maxWorkers=${workers}`,
  browser: `--workers=${workers}`,
};

/** Those that share the sites and what they compile. Contracts compile and build without it. */
const sharing: readonly Stage[] = ['build', 'browser'];

const cwd = fileURLToPath(new URL('../', import.meta.url));

/** Before `openRunFolder` adds to it. */
const environment = { ...process.env };

async function openShared(): Promise<() => Promise<void>> {
  const remove = await openRunFolder();
  closeBuilders();
  return remove;
}

let hasFailed = false;

async function runRow(row: readonly Stage[], shared: Promise<unknown>): Promise<void> {
  for (const stage of row) {
    const isSharing = sharing.includes(stage);
    if (isSharing) await shared;
    if (hasFailed) return;
    console.log(`test:${stage} …`);
    const flag = workerFlags[stage];
    const flags = flag === undefined ? [] : ['--', flag];
    const child = spawn(process.execPath, ['--run', `test:${stage}`, ...flags], {
      cwd,
      env: isSharing ? process.env : environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => output.push(chunk));
    }
    const [code] = (await once(child, 'close')) as [number | null];
    console.log(`\n${Buffer.concat(output).toString()}`);
    if (code === 0) continue;
    console.error(`test:${stage} has failed`);
    hasFailed = true;
    process.exitCode = 1;
  }
}

const shared = openShared();
try {
  await Promise.all(rows.map((row) => runRow(row, shared)));
} finally {
  await shared.then((remove) => remove());
}
