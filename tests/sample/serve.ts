/** `npm run sample`: builds the sample paper in a temporary folder and serves it. Parameters are those of `npm run preview`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { siteEnvironment } from '../support/sites/commands.ts';
import { makeSite } from '../support/sites/site.ts';
import { samplePaper, sampleEnvironment } from './paper.ts';

const isTerminal = process.stdout.isTTY;

/** One line that counts up on a terminal; elsewhere only its end. */
function report(done: number, all: number): void {
  if (!isTerminal && done < all) return;
  const line = `Pictures drawn: ${done} of ${all}`;
  process.stdout.write(`${isTerminal ? '\r' : ''}${line}${done === all ? '\n' : ''}`);
}

/** Waits for Ctrl+C, which the server gets too: the folder is removed afterwards. */
const ignored = () => undefined;

const site = await makeSite(await samplePaper({ report }));
process.on('SIGINT', ignored).on('SIGTERM', ignored);
try {
  console.log('Building the sample paper …');
  const { code, output } = await site.run('build', sampleEnvironment);
  process.stdout.write(output);
  process.exitCode = code;
  if (code === 0) {
    const server = spawn(
      process.execPath,
      ['src/desk/astro.ts', 'preview', ...process.argv.slice(2)],
      {
        cwd: site.root,
        env: siteEnvironment(),
        stdio: 'inherit',
      },
    );
    process.once('SIGTERM', () => server.kill());
    await once(server, 'close');
  }
} finally {
  await site.remove();
}
