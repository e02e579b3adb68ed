/** Our part of Astro: it builds the program that makes the pages, and shows the paper while an editor writes. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import sirv from 'sirv';
import { cacheFileOf, openCache } from './accelerate/cache.ts';
import { engineSign } from './accelerate/engine-sign.ts';
import { formatReport } from '../errors/report.ts';
import { readPublication, type ReadOptions } from '../source/read/publication.ts';
import { searchFolder } from '../model/search-format.ts';
import { createAddresses } from '../model/url.ts';
import { siteFile } from '../site.ts';
import { astroOrder, type AstroOrder } from './accelerate/astro-build.ts';
import {
  keepProgram,
  openProgram,
  picturesRoute,
  type PageStyles,
} from './accelerate/page-program.ts';

/** While it waits for the texts to be read, Astro's process needs nothing of what it has built the program with. */
function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as NodeJS.GCFunction;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Keeps the program and has it ask for sizes of pictures. Of pages, Astro finds none to be made. */
function prerenderer(
  { folder, program, pictures }: AstroOrder,
  address: string,
  stylesOf: () => PageStyles,
): AstroPrerenderer {
  return {
    name: 'broadsheet',
    async getStaticPaths() {
      await keepProgram(folder, program, stylesOf());
      giveMemoryBack();
      if ((await pictures).length > 0) {
        const { render } = await openProgram(program);
        const { path: inside, origin } = createAddresses(address);
        await render(picturesRoute, new URL(inside(`${picturesRoute}/`), origin));
      }
      return [];
    },
    render: () => Promise.reject(new Error('All pages are made later.')),
  };
}

/**
 * @param options where and for which moment the site is built
 * @param address of the site, with its folder
 */
export function broadsheet(options: ReadOptions, address: string): AstroIntegration {
  const { root } = options;
  let styles: PageStyles = new Map();
  let reading = options;
  return {
    name: 'broadsheet',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, injectRoute, logger }) {
        if (command === 'dev') {
          // So that of all that is checked with each change, the file that has changed alone is read.
          reading = {
            ...options,
            kept: { cache: openCache(cacheFileOf(root)), engine: engineSign(root) },
            rendersTexts: false,
          };
          const { problems } = await readPublication(reading);
          if (problems.length > 0) logger.error(`\n${formatReport(problems)}`);
        }
        if (command !== 'build') return;
        const order = astroOrder();
        if (!order) throw new Error('A site is built with: npm run build');
        updateConfig({ outDir: pathToFileURL(`${order.folder}/`) });
        injectRoute({
          pattern: picturesRoute,
          entrypoint: fileURLToPath(new URL('../queries/picture-sizes.ts', import.meta.url)),
        });
      },

      'astro:server:setup'({ server, logger }) {
        const { base } = server.config;
        const files = sirv(path.join(root, 'dist', searchFolder), { dev: true });
        server.middlewares.use(`${base.replace(/\/$/, '')}/${searchFolder}`, files);

        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(path.join(root, 'content'))) return;
          if (file === path.join(root, siteFile)) {
            // What the pages know of the paper is read once: they are to read it anew.
            for (const environment of Object.values(server.environments)) {
              environment.moduleGraph.invalidateAll();
              environment.hot.send({ type: 'full-reload' });
            }
          }
          clearTimeout(waiting);
          waiting = setTimeout(async () => {
            const { problems } = await readPublication(reading);
            if (problems.length > 0) logger.error(`\n${formatReport(problems)}`);
          }, 200);
        });
      },

      'astro:build:setup'({ pages }) {
        styles = pages;
      },

      'astro:build:start'({ setPrerenderer }) {
        const order = astroOrder();
        if (order) setPrerenderer(prerenderer(order, address, () => styles));
      },
    },
  };
}
