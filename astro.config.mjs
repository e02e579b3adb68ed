import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { broadsheet } from './src/build/integration.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { sitemapOptions } from './src/build/sitemap-options.ts';
import { readPublication } from './src/intake/publication.ts';
import { buildMoment } from './src/model/clock.ts';
import { createAddresses } from './src/model/url.ts';

const options = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  environment: process.env,
  moment: buildMoment(process.env),
};
const publication = await readPublication(options);
// Without a valid site.yaml nothing is built: our integration reports it first.
const addresses = createAddresses(publication.site?.data.address ?? 'http://localhost/');

const inCommon = { name: 'search', test: /src[\\/](search|names)[\\/]/, minShareCount: 2 };

export default defineConfig({
  site: addresses.origin,
  base: addresses.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  cacheDir: './.astro/cache/',
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [sitemap(sitemapOptions(publication, addresses)), broadsheet(options, publication)],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What the parts of the search have in common comes in one file, not in several small ones.
      rolldownOptions: { output: { codeSplitting: { groups: [inCommon] } } },
    },
    plugins: [plainImports],
  },
});
