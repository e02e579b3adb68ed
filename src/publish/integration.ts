/** Our part of Astro: `npx astro build` publishes as `npm run build` does, and the dev server shows the content as it changes. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { searchFolder } from '../model/search-format.ts';
import { createAddresses } from '../model/url.ts';
import { findContent } from '../source/content.ts';
import type { DevContent } from './dev-content.ts';
import type { Publishing } from './publish-with-astro.ts';

export interface IntegrationOptions {
  /** The project's root. */
  root: string;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** The address of the site, with its folder. */
  address: string;
}

export function broadsheet({ root, moment, address }: IntegrationOptions): AstroIntegration {
  let publishing: Publishing | undefined;
  let dev: DevContent | undefined;
  return {
    name: 'broadsheet',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, logger }) {
        // Each command loads its own part: the page program is compiled without either.
        if (command === 'dev') {
          const { openDevContent } = await import('./dev-content.ts');
          dev = await openDevContent({ root, moment, report: (text) => logger.error(`\n${text}`) });
        }
        // Content that is set already belongs to a build that has started Astro itself.
        if (command !== 'build' || findContent()) return;
        const { startPublishing } = await import('./publish-with-astro.ts');
        publishing = await startPublishing(root, moment);
        updateConfig({ outDir: pathToFileURL(publishing.folder) });
      },

      async 'astro:server:setup'({ server, refreshContent }) {
        const { path: inside } = createAddresses(address);
        const index = path.join(root, 'dist', searchFolder);
        server.middlewares.use(inside(`/${searchFolder}`), sirv(index, { dev: true }));
        dev?.watch(server, refreshContent);
      },

      async 'astro:build:done'({ logger }) {
        if (publishing) logger.info(await publishing.finish());
      },
    },
  };
}
