/** `npm run build`, `dev` and `preview`: Astro, without the usage statistics that it would send to its makers. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// The package exports no entry for its command; its file has the same name in every version.
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
