/** Our part of Astro: `npx astro build` publishes as `npm run build` does, and the dev server shows the content as it changes. */
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { findContent } from '../source/content.ts';
import type { Publishing } from './publish-with-astro.ts';

interface IntegrationOptions {
  /** The project's root. */
  root: string;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
  /** The address of the site, with its folder. */
  address: string;
}

/**
 * To build or check, Astro briefly starts a dev server, for which Vite would bundle what Astro's toolbar needs. Including nothing
 * switches that off (vite.dev, `optimizeDeps.noDiscovery`).
 */
const withoutPrebundling: Plugin = {
  name: 'broadsheet:without-prebundling',
  configResolved({ environments }) {
    for (const { optimizeDeps } of Object.values(environments)) optimizeDeps.include = [];
  },
};

// Each command loads its own part: the page program is compiled without either.
export function broadsheet({ root, moment, address }: IntegrationOptions): AstroIntegration {
  let publishing: Publishing | undefined;
  return {
    name: 'broadsheet',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig }) {
        if (command === 'dev') {
          const { mapsOnError } = await import('./dev/maps-on-error.ts');
          updateConfig({ vite: { plugins: [mapsOnError] } });
        } else updateConfig({ vite: { plugins: [withoutPrebundling] } });
        // If content is set, a build of ours has started Astro itself.
        if (command !== 'build' || findContent()) return;
        const { startPublishing } = await import('./publish-with-astro.ts');
        publishing = await startPublishing(root, moment);
        updateConfig({ outDir: pathToFileURL(publishing.folder) });
      },

      async 'astro:server:setup'({ server, logger }) {
        const { serveContent } = await import('./dev/dev-server.ts');
        const report = (text: string) => logger.error(`\n${text}`);
        await serveContent(server, { root, moment, address, report });
      },

      async 'astro:build:done'({ logger }) {
        if (publishing) logger.info(await publishing.finish());
      },
    },
  };
}
