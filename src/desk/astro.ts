/** `npm run dev` and `npm run preview`: Astro's command, without the usage statistics that it sends by default. */
import astro from 'astro/package.json' with { type: 'json' };

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const manifest = import.meta.resolve('astro/package.json');
await import(new URL(astro.bin.astro, manifest).href);
