/**
 * Runs all tests: `npm test`. Stages that keep one core busy run side by side, and what each prints comes when it has ended;
 * those that keep all cores busy run alone. The first failure ends the run, once what runs beside it has ended.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The scripts of package.json without `test:`. The rows of a group run side by side, each from left to right. */
const groups = [[['unit'], ['format', 'types', 'contracts']], [['build']], [['browser']]] as const;

const cwd = fileURLToPath(new URL('../', import.meta.url));

/** @returns whether all of them succeed */
async function runRow(row: readonly string[], isAlone: boolean): Promise<boolean> {
  for (const stage of row) {
    const child = spawn(process.execPath, ['--run', `test:${stage}`], {
      cwd,
      stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => output.push(chunk));
    }
    const [code] = (await once(child, 'close')) as [number | null];
    if (!isAlone) console.log(`\ntest:${stage}\n${Buffer.concat(output).toString()}`);
    if (code === 0) continue;
    console.error(`test:${stage} has failed`);
    return false;
  }
  return true;
}

for (const rows of groups) {
  const ended = await Promise.all(rows.map((row) => runRow(row, rows.length === 1)));
  if (ended.includes(false)) {
    process.exitCode = 1;
    break;
  }
}
