/**
 * `npm run build`. In JavaScript, because Node would load its TypeScript compiler for code that runs before the compile cache is
 * on.
 */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Loading the code takes longer than rendering a page.
const compiled = path.join(process.cwd(), '.astro/broadsheet/code');
enableCompileCache(compiled);
// For the processes that a build starts.
process.env['NODE_COMPILE_CACHE'] = compiled;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const [{ runCommand }, { build }] = await Promise.all([
  import('../errors/run-command.ts'),
  import('./run-build.ts'),
]);
await runCommand(async () => console.log(await build(process.argv.slice(2))));
