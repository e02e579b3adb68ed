/** A command, and what it cost. */
import { spawn } from 'node:child_process';
import { siteEnvironment } from '../support/site.ts';
import { watchTree } from './process-tree.ts';

export interface Command {
  /** The program and its arguments. */
  line: readonly [string, ...string[]];
  /** The folder that it runs in. */
  folder: string;
}

/** What a run cost. Only the wall time is known on every system. */
export interface Run {
  /** In seconds. */
  wall: number;
  /** The time that its processors worked, in seconds: it and all that it started. */
  user?: number;
  system?: number;
  /** The most that its largest process held in memory, in bytes. */
  largest?: number;
  /** The most that all its processes held together; what they share is counted in each. */
  together?: number;
  /** The most that a process of each program held. */
  programs?: Record<string, number>;
}

/** A command that failed. */
export class FailedRun extends Error {}

/** How much of what a command printed is told when it fails. */
const toldLines = 15;

/** The shell tells on its third channel how long all that it waited for has worked. */
const timed = `"$@" 3>&-; code=$?; times >&3; exit $code`;

/** Reads what the shell's `times` prints: a line for itself, a line for what it ran. In seconds. */
export function parseTimes(text: string): { user: number; system: number } | undefined {
  const found = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(text)?.slice(1).map(Number);
  if (!found) return undefined;
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = found;
  return { user: userMinutes * 60 + user, system: systemMinutes * 60 + system };
}

/**
 * Runs a command and measures it. What the shell tells of the time misses processes that nobody waited for, what was
 * seen in the tree misses the short ones: the larger of the two is nearer.
 *
 * @throws FailedRun with the end of what it printed
 */
export async function measuredRun({ line, folder }: Command): Promise<Run> {
  const onWindows = process.platform === 'win32';
  const [program, ...rest] = onWindows ? line : (['sh', '-c', timed, 'sh', ...line] as const);
  const start = performance.now();
  const child = spawn(program, rest, {
    cwd: folder,
    env: siteEnvironment(),
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const stopWatching = child.pid === undefined ? () => undefined : watchTree(child.pid);
  let output = '';
  let times = '';
  const collect = (chunk: Buffer) => (output = `${output}${chunk.toString()}`.slice(-10_000));
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  child.stdio[3]?.on('data', (chunk: Buffer) => (times += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(stopWatching);
  const wall = (performance.now() - start) / 1000;
  const tree = stopWatching();
  if (code !== 0) {
    const end = output.trim().split('\n').slice(-toldLines).join('\n');
    throw new FailedRun(`${line.join(' ')} ended with ${code}:\n${end}`);
  }
  const waitedFor = parseTimes(times);
  if (!waitedFor) return { wall };
  if (!tree) return { wall, ...waitedFor };
  return {
    wall,
    user: Math.max(waitedFor.user, tree.user),
    system: Math.max(waitedFor.system, tree.system),
    largest: tree.largest,
    together: tree.together,
    programs: tree.programs,
  };
}
