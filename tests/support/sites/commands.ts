/** Commands that run in a site, each in a process of its own. */
import { spawn } from 'node:child_process';

/** How a command ended. `output` is what it printed, standard output and errors together. */
export interface Outcome {
  code: number;
  output: string;
}

/** Variables that change a build, or that vitest sets and Vite reads: a site does not inherit them. */
const withheld =
  /^(SITE_URL|BASE_PATH|SOURCE_DATE_EPOCH|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|FORCE_COLOR|VITEST.*)$/;

/** The environment in which a site's commands run. */
export function siteEnvironment(environment: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !withheld.test(name));
  return {
    ...Object.fromEntries(inherited),
    NO_COLOR: '1',
    // What Node has compiled holds in another folder, too.
    NODE_COMPILE_CACHE_PORTABLE: '1',
    ...environment,
  };
}

/** Runs one of the project's npm scripts in a site, as npm does, without the time that npm takes to start. */
export function runScript(
  root: string,
  script: string,
  environment: Record<string, string>,
  flags: readonly string[],
): Promise<Outcome> {
  return runCommand(root, [process.execPath, '--run', script, '--', ...flags], environment);
}

/**
 * Runs a command in a site.
 *
 * @param environment variables that it gets in addition to those of `siteEnvironment`
 */
export function runCommand(
  root: string,
  [command, ...parameters]: readonly [string, ...string[]],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: siteEnvironment(environment),
      shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
