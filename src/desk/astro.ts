/** `npm run dev` and `npm run preview`: Astro's command, without the usage statistics that it sends by default. */
import astro from 'astro/package.json' with { type: 'json' };
import { publishedBase } from './published-base.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// What was built for a folder of a host is served in that folder, whatever the settings say by now.
const base = process.argv[2] === 'preview' ? publishedBase('dist') : undefined;
if (base !== undefined) process.env['BASE_PATH'] = base;
const manifest = import.meta.resolve('astro/package.json');
await import(new URL(astro.bin.astro, manifest).href);
