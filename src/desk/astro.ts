/** `npm run dev` and `npm run preview`: Astro's command, without the usage statistics that it sends by default. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Astro exports no entry for its command. The file has had the same name in every version.
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
