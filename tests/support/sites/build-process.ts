/** A process that builds or checks sites one after another, as npm does each: to load the code takes longer than a small site. */
import { readFileSync, statSync } from 'node:fs';
import { flushCompileCache, registerHooks } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hashOf } from '../../../src/model/hash.ts';
import type { Outcome } from './commands.ts';

/** What the process is asked to do. It sends an Outcome. */
export interface BuildOrder {
  script: 'build' | 'check';
  /** The site's root. */
  root: string;
  /** The whole environment of the build. */
  environment: NodeJS.ProcessEnv;
  /** Those of the command line. */
  flags: readonly string[];
}

/** The page program of a site: a folder in a folder of them. */
const programOf = (url: string) => /^.+\/\.astro\/broadsheet\/program\/[^/?]+/.exec(url)?.[0];

/** What makes another of a page program: that it was compiled again, or that it reads other settings. */
function versionOf(program: string): string {
  const { ino, mtimeMs } = statSync(path.join(fileURLToPath(program), 'note.json'));
  const { SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH } = process.env;
  const read = [SITE_URL, BASE_PATH, SOURCE_DATE_EPOCH, readFileSync('content/site.yaml', 'utf8')];
  return hashOf(JSON.stringify([ino, mtimeMs, ...read]));
}

/** The page program of the site that is being built, and that of the site from which its code was loaded: once a version. */
let program: { own: string; loaded: string; version: string } | undefined;

/** The first page program of each version. */
const programs = new Map<string, string>();

function useProgram(own: string): NonNullable<typeof program> {
  if (program?.own === own) return program;
  const version = versionOf(own);
  const loaded = programs.get(version) ?? own;
  programs.set(version, loaded);
  return (program = { own, loaded, version });
}

/** The file of this site that is the same as one of the site from which the code was loaded: that site may be gone. */
const ownFile = (url: string) =>
  program && url.startsWith(program.loaded) ? program.own + url.slice(program.loaded.length) : url;

registerHooks({
  resolve(specifier, { parentURL, ...context }, nextResolve) {
    const from = parentURL === undefined ? parentURL : ownFile(parentURL);
    const found = nextResolve(specifier, { ...context, parentURL: from });
    const own = programOf(found.url);
    if (own === undefined) return found;
    const { loaded, version } = useProgram(own);
    return { ...found, url: `${loaded}${found.url.slice(own.length)}?${version}` };
  },
  load: (url, context, nextLoad) => nextLoad(ownFile(url), context),
});

/** The root of the engine, whose code is that of all sites. */
const [, , engine = ''] = process.argv;
const load = (file: string) => import(pathToFileURL(path.join(engine, 'src', file)).href);
const [{ build }, { check }, { runCommand }] = (await Promise.all([
  load('publish/run-build.ts'),
  load('desk/run-check.ts'),
  load('errors/run-command.ts'),
])) as [
  typeof import('../../../src/publish/run-build.ts'),
  typeof import('../../../src/desk/run-check.ts'),
  typeof import('../../../src/errors/run-command.ts'),
];
flushCompileCache();

function setEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) delete process.env[name];
  }
  Object.assign(process.env, environment);
}

/** Collects what is printed while something runs. */
async function printed(work: () => Promise<void>): Promise<string> {
  let output = '';
  const streams = [process.stdout, process.stderr].map((stream) => ({
    stream,
    write: stream.write,
  }));
  for (const { stream } of streams) {
    stream.write = (chunk: string | Uint8Array) => {
      output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    };
  }
  await work();
  for (const { stream, write } of streams) stream.write = write;
  return output;
}

async function runScript({ script, root, environment, flags }: BuildOrder): Promise<Outcome> {
  setEnvironment(environment);
  process.chdir(root);
  program = undefined;
  const others = process.listeners('exit');
  const run = script === 'check' ? check : async () => console.log(await build(flags));
  const output = await printed(() => runCommand(run));
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  // What a build leaves to the end of its process.
  for (const listener of process.listeners('exit').filter((one) => !others.includes(one))) {
    process.off('exit', listener);
    listener.call(process, code);
  }
  process.chdir(engine);
  return { code, output };
}

process.on('message', async (order: BuildOrder) => process.send?.(await runScript(order)));
// At an ordinary end Node would store what it has compiled of page programs, under the address of one build.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
