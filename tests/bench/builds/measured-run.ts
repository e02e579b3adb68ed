/** Runs a command and measures its time and memory. */
import { spawn } from 'node:child_process';
import { siteEnvironment } from '../../support/sites/commands.ts';
import { watchTree } from './process-tree.ts';

export interface Command {
  /** The program and its arguments. */
  line: readonly [string, ...string[]];
  /** The folder that it runs in. */
  folder: string;
}

/** What a run took. All but the wall time is unknown on some systems. */
export interface Run {
  /** In seconds. */
  wall: number;
  /** CPU time of the command and its descendants, in seconds. */
  user?: number;
  system?: number;
  /** The peak memory of its largest process, in bytes. */
  largest?: number;
  /** The peak memory of all its processes together, in bytes; what they share is counted in each. */
  together?: number;
  /** The peak memory of all processes of one program together, in bytes, by the name of the program. */
  programs?: Record<string, number>;
  /** The last line that it printed. */
  lastLine?: string;
}

/** A command that failed. */
export class FailedRun extends Error {}

/** How many of the last lines an error quotes. */
const quotedLines = 15;

/** The shell prints the CPU time of what it has waited for to file descriptor 3. */
const timed = `"$@" 3>&-; code=$?; times >&3; exit $code`;

/** Parses the output of the shell's `times`: a line for itself, a line for what it ran. Returns seconds. */
export function parseTimes(text: string): { user: number; system: number } | undefined {
  const found = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(text)?.slice(1).map(Number);
  if (!found) return undefined;
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = found;
  return { user: userMinutes * 60 + user, system: systemMinutes * 60 + system };
}

/**
 * Runs a command and measures it. CPU time is the larger of two figures: that of the shell lacks processes that have not
 * been waited for, that of the process tree lacks short ones.
 *
 * @throws FailedRun with the end of what it printed, if its exit code is not 0
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
    const end = output.trim().split('\n').slice(-quotedLines).join('\n');
    throw new FailedRun(`${line.join(' ')} ended with ${code}:\n${end}`);
  }
  const lastLine = output.trim().split('\n').at(-1) ?? '';
  const waitedFor = parseTimes(times);
  if (!waitedFor) return { wall, lastLine };
  if (!tree) return { wall, lastLine, ...waitedFor };
  return {
    wall,
    lastLine,
    user: Math.max(waitedFor.user, tree.user),
    system: Math.max(waitedFor.system, tree.system),
    largest: tree.largest,
    together: tree.together,
    programs: tree.programs,
  };
}
