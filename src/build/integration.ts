/** Our part of a build: check the content first; afterwards check the pages, index them and publish. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import sirv from 'sirv';
import { formatReport, PublicationError } from '../errors/report.ts';
import { currentBuild, type CurrentBuild } from '../intake/current-build.ts';
import { readPublication, type Publication, type ReadOptions } from '../intake/publication.ts';
import { siteFile } from '../site.ts';
import { finish } from './finish.ts';
import { makePages } from './make-pages.ts';
import { keepProgram, type PageStyles } from './page-program.ts';
import { searchFolder } from './search-index.ts';
import { stagingFolder } from './staging.ts';

/** Ends the process with the report alone: thrown, it would reach the editor among headings about hooks. */
function stopWith(error: unknown): never {
  if (!(error instanceof PublicationError)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Makes all pages by itself, so that Astro finds none to be made. */
function prerenderer(
  build: CurrentBuild,
  folder: string,
  styles: () => PageStyles,
): AstroPrerenderer {
  return {
    name: 'broadsheet',
    async getStaticPaths() {
      await keepProgram(folder, build.program, styles());
      await makePages(folder, build);
      return [];
    },
    render: () => Promise.reject(new Error('All pages have been made.')),
  };
}

/**
 * @param options where and for which moment the site is built
 * @param publication the content, read
 */
export function broadsheet(options: ReadOptions, publication: Publication): AstroIntegration {
  const { root } = options;
  const target = path.join(root, 'dist');
  const staged = path.join(root, stagingFolder(process.pid));
  let styles: PageStyles = new Map();
  return {
    name: 'broadsheet',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, logger }) {
        if (command === 'dev') {
          if (publication.problems.length > 0) {
            logger.error(`\n${formatReport(publication.problems)}`);
          }
        }
        if (command !== 'build') return;
        if (!currentBuild()) throw new Error('A site is built with: npm run build');
        updateConfig({ outDir: pathToFileURL(staged) });
      },

      'astro:server:setup'({ server, logger }) {
        const { base } = server.config;
        const files = sirv(path.join(target, searchFolder), { dev: true });
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
            const { problems } = await readPublication(options);
            if (problems.length > 0) logger.error(`\n${formatReport(problems)}`);
          }, 200);
        });
      },

      'astro:build:setup'({ pages }) {
        styles = pages;
      },

      'astro:build:start'({ setPrerenderer }) {
        const build = currentBuild();
        if (!build) return;
        setPrerenderer(prerenderer(build, staged, () => styles));
      },

      async 'astro:build:done'({ dir }) {
        const build = currentBuild();
        if (!build) return;
        try {
          console.log(await finish(fileURLToPath(dir), build));
        } catch (error) {
          stopWith(error);
        }
      },
    },
  };
}
