/** `npm run build`. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Loading the code takes longer than rendering a page.
const compiled = path.join(process.cwd(), '.astro/broadsheet/code');
enableCompileCache(compiled);
// For the processes that a build starts.
process.env['NODE_COMPILE_CACHE'] = compiled;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { runBuild } = await import('./run-build.ts');
process.exitCode = await runBuild(process.argv.slice(2));
