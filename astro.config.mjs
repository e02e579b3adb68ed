import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { broadsheet } from './src/publish/integration.ts';
import { minifiedText } from './src/publish/minified-text.ts';
import { searchScripts } from './src/publish/index/search-scripts.ts';
import { plainImports } from './src/publish/plain-imports.ts';
import { shortTokens } from './src/publish/short-tokens.ts';
import { buildMoment } from './src/model/clock.ts';
import { createAddresses } from './src/model/url.ts';
import { readSite } from './src/site.ts';

const options = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  environment: process.env,
  moment: buildMoment(process.env),
};
const site = await readSite(options.root, process.env);
// Without a valid site.yaml nothing is built; what is wrong with it is reported elsewhere.
const address = 'data' in site ? site.data.address : 'http://localhost/';
const addresses = createAddresses(address);

/** Names of scripts by the component that they stand in; Astro's own are long, and each page has one. */
const scriptFile = ({ name }) =>
  `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`;

const inCommon = { name: 'search', test: /src[\\/](search|names)[\\/]/, minShareCount: 2 };

export default defineConfig({
  site: addresses.origin,
  base: addresses.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  cacheDir: './.astro/cache/',
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [broadsheet(options, address)],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // What the parts of the search have in common comes in one file, not in several small ones.
      rolldownOptions: { output: { codeSplitting: { groups: [inCommon] } } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptFile } } } },
    },
    plugins: [minifiedText, searchScripts, plainImports, shortTokens],
  },
});
