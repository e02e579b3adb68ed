/** `npm run build`. What Node has compiled is kept: to load the code would take longer than to make one page. */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.join(process.cwd(), '.astro/broadsheet/code'));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import('./build.ts');
