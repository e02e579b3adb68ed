/** The processes in which a test file builds its sites. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOrder } from './build-process.ts';
import type { Outcome } from './commands.ts';

const processFile = fileURLToPath(new URL('./build-process.ts', import.meta.url));

/** A process often waits for those that it has started. */
const most = availableParallelism() + 1;

/** How many sites a process builds: the page programs that it has loaded stay in its memory. */
const lifetime = 40;

/** The moment of builds that are given none: sites of the same settings then have a page program in common. */
const moment = String(Math.floor(Date.now() / 1000));

/** How many each process has built. */
const built = new WeakMap<ChildProcess, number>();

const idle: ChildProcess[] = [];
const waiting: ((builder: ChildProcess | undefined) => void)[] = [];
let busy = 0;

/** @param engine its root */
const startBuilder = (engine: string, environment: NodeJS.ProcessEnv): ChildProcess =>
  fork(processFile, [engine], {
    cwd: engine,
    env: environment,
    // Those of the script in package.json.
    execArgv: ['--expose-gc', '--max-semi-space-size=32'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

/** What keeps this process from ending while another runs. */
const handlesOf = (builder: ChildProcess) =>
  [builder, builder.channel, builder.stderr as Socket | null].filter((handle) => handle != null);

/** @returns an idle process, or undefined if there may be one more */
async function takeIdle(): Promise<ChildProcess | undefined> {
  if (busy === most) return new Promise((resolve) => waiting.push(resolve));
  busy += 1;
  const builder = idle.pop();
  if (builder) for (const handle of handlesOf(builder)) handle.ref();
  return builder;
}

/** @param builder undefined if it has ended */
function giveBack(builder: ChildProcess | undefined): void {
  const isSpent = builder && (built.get(builder) ?? 0) >= lifetime;
  if (isSpent) builder.disconnect();
  const left = isSpent ? undefined : builder;
  const next = waiting.shift();
  if (next) return next(left);
  busy -= 1;
  if (!left) return;
  // Idle, it does not keep this process from ending.
  for (const handle of handlesOf(left)) handle.unref();
  idle.push(left);
}

/**
 * Builds or checks a site that has the code of the engine, as npm does, in a process that may have built others.
 *
 * @param engine the root of the engine
 * @param environment the whole environment of the build
 */
export async function runWithOthers(
  engine: string,
  script: BuildOrder['script'],
  root: string,
  environment: NodeJS.ProcessEnv,
  flags: readonly string[],
): Promise<Outcome> {
  const code = path.join(engine, '.astro/broadsheet/code');
  // As `src/publish/run.js` does.
  const own = {
    SOURCE_DATE_EPOCH: moment,
    ...environment,
    NODE_COMPILE_CACHE: code,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const builder = (await takeIdle()) ?? startBuilder(engine, own);
  let errors = '';
  const collect = (chunk: Buffer) => (errors += chunk.toString());
  return new Promise((resolve) => {
    const end = (outcome: Outcome, left?: ChildProcess) => {
      builder.off('message', answer).off('close', close);
      builder.stderr?.off('data', collect);
      giveBack(left);
      resolve(outcome);
    };
    const answer = (outcome: unknown) => end(outcome as Outcome, builder);
    const close = (status: number | null) => end({ code: status ?? 1, output: errors });
    builder.on('message', answer).on('close', close);
    builder.stderr?.on('data', collect);
    built.set(builder, (built.get(builder) ?? 0) + 1);
    builder.send({ script, root, environment: own, flags } satisfies BuildOrder);
  });
}

/** Ends the processes that are idle: each holds what it has loaded. */
export function closeBuilders(): void {
  for (const builder of idle.splice(0)) builder.disconnect();
}
