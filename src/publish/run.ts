/** `npm run build`. What Node has compiled is kept: to load the code would take longer than to make one page. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

const compiled = path.join(process.cwd(), '.astro/broadsheet/code');
enableCompileCache(compiled);
// For the processes that a build starts.
process.env['NODE_COMPILE_CACHE'] = compiled;
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import('./build.ts');
