import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { buildMoment } from './src/model/dates/clock.ts';
import { createAddresses } from './src/model/url.ts';
import { searchScripts } from './src/publish/index/search-scripts.ts';
import { broadsheet } from './src/publish/integration.ts';
import { minifiedText } from './src/publish/minified-text.ts';
import { paperWords } from './src/publish/paper-words.ts';
import { readSite } from './src/site.ts';
import { readSettings } from './src/source/written/settings.ts';
import { messagesFor } from './src/words/languages.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
// Without a valid site.yaml nothing is built; its problems are reported with those of the other files.
let settings = { address: 'http://localhost/', language: 'en' };
/** The settings as they are now; while they have faults, those from before. */
const currentSettings = () => {
  const site = readSite(root, process.env, readSettings);
  if ('data' in site) settings = site.data;
  return settings;
};
const currentWords = () => {
  const { language, words } = currentSettings();
  return messagesFor(language, words);
};
const { address } = currentSettings();
const addresses = createAddresses(address);

/** Scripts are named after their component: Astro's own names are longer, and every page has one. */
const scriptFile = ({ name }) =>
  `_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`;

/** What suggestions may share with answers. What several scripts of answers share loads with the first answer. */
const ofSuggestions =
  /src[\\/](?:names[\\/](?!words[\\/]endings)|model|search[\\/](?:engine|field|page|query[\\/]name-lookup))/;

/** Modules that several scripts share come in few files. All pages need the first alone, for what they load later. */
const groups = [
  { name: 'load', test: /preload-helper|message-forms|make-plural/, priority: 1 },
  { name: 'search', test: ofSuggestions, minShareCount: 2 },
];

export default defineConfig({
  site: addresses.origin,
  base: addresses.base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  cacheDir: './.astro/cache/',
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [broadsheet({ root, moment: buildMoment(process.env), address })],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups } },
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: scriptFile } } } },
    },
    plugins: [minifiedText, searchScripts, paperWords(currentWords)],
  },
});
