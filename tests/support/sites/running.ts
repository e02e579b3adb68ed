/** The project's commands while they run. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { siteEnvironment } from './commands.ts';

/** A site that is served. */
export interface Running {
  /** Where it stands, as the command has printed it. */
  address: string;
  /** What the command has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Runs one of the project's commands as `npm` does, and waits for the address that it prints.
 *
 * @param cwd the site's root
 * @throws with what the command printed, if it ends instead
 */
export async function serve(cwd: string, ...parameters: string[]): Promise<Running> {
  // A process group of its own, so that npm, the shell and the server can all be stopped together.
  const child = spawn('npm', parameters, { cwd, env: siteEnvironment(), detached: true });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await closed;
  };
  const address = await new Promise<string>((resolve, reject) => {
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /Local\s+(http:\/\/\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', () => reject(new Error(output)));
  });
  return { address, output: () => output, stop };
}

/** A command that runs, to be killed before it ends. */
export interface Killable {
  hasEnded(): boolean;
  /** Kills it, if it has not ended, with all that it has started. */
  kill(): Promise<void>;
}

/** Starts one of the project's npm scripts. @param cwd the site's root */
export function startScript(
  cwd: string,
  script: string,
  environment: Record<string, string> = {},
): Killable {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd,
    env: siteEnvironment(environment),
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.resume();
  // Not before all that it has started have closed what they print to, and with it the files that they have locked.
  const ended = once(child, 'close');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    hasEnded,
    async kill() {
      if (!hasEnded() && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
}
