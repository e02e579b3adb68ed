/** Our part of a build: check the content first; afterwards check the pages, index them and publish. */
import { rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import sirv from 'sirv';
import { formatReport, PublicationError } from '../errors.ts';
import {
  readPublication,
  stateOf,
  type Publication,
  type ReadOptions,
} from '../intake/publication.ts';
import { createAddresses } from '../model/url.ts';
import { siteFile } from '../site.ts';
import { checkPages, readBuild } from './check-pages.ts';
import { searchFolder, writeSearchIndex } from './search-index.ts';
import { clearStaging, promote, stagingFolder } from './staging.ts';
import { removeUnusedPictures } from './unused-pictures.ts';

/** The collections whose pages the search finds. */
const found = ['articles', 'people', 'places', 'organisations', 'pages'];

function reportHeldBack({ entries }: Publication, moment: number, logger: AstroIntegrationLogger) {
  for (const entry of entries) {
    const state = stateOf(entry, moment);
    if (state !== 'public') logger.info(`${entry.file} is not public: ${state}`);
  }
}

/**
 * @param options where and for which moment the site is built
 * @param publication the content, read
 */
export function broadsheet(options: ReadOptions, publication: Publication): AstroIntegration {
  const { root, moment } = options;
  const target = path.join(root, 'dist');
  const staged = path.join(root, stagingFolder(process.pid));
  return {
    name: 'broadsheet',
    hooks: {
      async 'astro:config:setup'({ command, updateConfig, addWatchFile, logger }) {
        if (command === 'dev') {
          addWatchFile(pathToFileURL(path.join(root, siteFile)));
          if (publication.problems.length > 0) logger.error(formatReport(publication.problems));
        }
        if (command !== 'build') return;
        if (publication.problems.length > 0) {
          // Thrown, it would reach the editor between a heading about hooks and an empty stack.
          console.error(new PublicationError(publication.problems).message);
          process.exit(1);
        }
        reportHeldBack(publication, moment, logger);
        await clearStaging(root, target);
        process.once('exit', () => rmSync(staged, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(staged) });
      },

      'astro:server:setup'({ server, logger }) {
        const { base } = server.config;
        const index = sirv(path.join(target, searchFolder), { dev: true });
        server.middlewares.use(`${base.replace(/\/$/, '')}/${searchFolder}`, index);

        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(path.join(root, 'content'))) return;
          clearTimeout(waiting);
          waiting = setTimeout(async () => {
            const { problems } = await readPublication(options);
            if (problems.length > 0) logger.error(`\n${formatReport(problems)}`);
          }, 200);
        });
      },

      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const { site, entries } = publication;
        if (!site) throw new PublicationError(publication.problems);
        const build = await readBuild(folder);
        const problems = checkPages(build, createAddresses(site.data.address));
        if (problems.length > 0) throw new PublicationError(problems);
        await removeUnusedPictures(folder, build, '_astro');

        const wanted = entries.filter(
          (entry) => found.includes(entry.collection) && stateOf(entry, moment) === 'public',
        ).length;
        await writeSearchIndex(folder, site.data.language, wanted);
        // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
        await writeFile(path.join(folder, '.nojekyll'), '');
        await promote(folder, target);
        logger.info(`${build.pages.size} pages in dist/, ${wanted} of them in the search`);
      },
    },
  };
}
