/** Commands as a machine with one core runs them. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { runCommand, type Outcome } from './commands.ts';
import type { Site } from './site.ts';

const run = promisify(execFile);

/** Has Node count one core; `taskset` limits the programs that Node starts as well. */
const countOne = [
  'import os from "node:os"',
  'import { syncBuiltinESMExports } from "node:module"',
  'os.availableParallelism = () => 1',
  'os.cpus = ((all) => () => all().slice(0, 1))(os.cpus)',
  'syncBuiltinESMExports()',
].join(';');

/** A core that this process may use, or none where the system cannot be asked for one. */
async function firstCore(): Promise<string | undefined> {
  try {
    await run('taskset', ['--version']);
    const status = await readFile('/proc/self/status', 'utf8');
    return /^Cpus_allowed_list:\s*(\d+)/m.exec(status)?.[1];
  } catch {
    return undefined;
  }
}

/** Runs `npm run build` on one core: with `taskset` where it is installed, else in a Node that counts one core. */
export async function buildOnOneCore({ root }: Site): Promise<Outcome> {
  const build = ['npm', 'run', '--silent', 'build'] as const;
  const core = await firstCore();
  if (core !== undefined) return runCommand(root, ['taskset', '-c', core, ...build]);
  const module = `data:text/javascript,${encodeURIComponent(countOne)}`;
  return runCommand(root, build, { NODE_OPTIONS: `--import=${module}` });
}
