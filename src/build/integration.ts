/** Our part of a build: check the content first; afterwards check the pages, index them and publish. */
import { rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import sirv from 'sirv';
import { formatReport, PublicationError } from '../errors/report.ts';
import { isOf, type Entry } from '../intake/entry.ts';
import {
  readPublication,
  stateOf,
  type Publication,
  type ReadOptions,
} from '../intake/publication.ts';
import { createAddresses, entryPath } from '../model/url.ts';
import { siteFile } from '../site.ts';
import { checkPages, readBuild } from './check-pages.ts';
import { searchFolder, writeSearchIndex, type SearchPage } from './search-index.ts';
import { writeSearchPreloads } from './search-preloads.ts';
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

/** The pages that the search finds, as they stand in the build. */
function searchPages(folder: string, entries: readonly Entry[]): Promise<SearchPage[]> {
  const wanted = entries.filter(({ collection }) => found.includes(collection));
  return Promise.all(
    wanted.map(async (entry) => {
      const url = entryPath(entry.collection, entry.slug);
      const read = () => readFile(path.join(folder, url, 'index.html'), 'utf8');
      const sign = createHash('sha256')
        .update(await read())
        .digest('hex');
      const published = isOf(entry, 'articles') ? entry.data.published : undefined;
      return { url, published, sign, html: read };
    }),
  );
}

/** Ends the process with the report alone: thrown, it would reach the editor among headings about hooks. */
function stopWith(error: unknown): never {
  if (!(error instanceof PublicationError)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Everything that follows the pages. @throws PublicationError */
async function finish(
  folder: string,
  root: string,
  { site, entries, publicFiles, problems }: Publication,
  moment: number,
): Promise<string> {
  if (!site) throw new PublicationError(problems);
  const build = await readBuild(folder, publicFiles);
  await removeUnusedPictures(folder, build, '_astro');
  const addresses = createAddresses(site.data.address);
  const wrong = checkPages(build, addresses);
  if (wrong.length > 0) throw new PublicationError(wrong);

  const published = entries.filter((entry) => stateOf(entry, moment) === 'public');
  const pages = await searchPages(folder, published);
  const index = await writeSearchIndex({
    folder,
    language: site.data.language,
    pages,
    kept: path.join(root, '.astro/search'),
  });
  await writeSearchPreloads(folder, addresses.base, index);
  // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
  await writeFile(path.join(folder, '.nojekyll'), '');
  await promote(folder, path.join(root, 'dist'));
  return `${build.pages.size} pages in dist/, ${pages.length} of them in the search`;
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
      async 'astro:config:setup'({ command, updateConfig, logger }) {
        if (command === 'dev') {
          if (publication.problems.length > 0) {
            logger.error(`\n${formatReport(publication.problems)}`);
          }
        }
        if (command !== 'build') return;
        if (publication.problems.length > 0) stopWith(new PublicationError(publication.problems));
        reportHeldBack(publication, moment, logger);
        // The pages are made for the moment for which the content was checked.
        process.env['SOURCE_DATE_EPOCH'] = String(moment / 1000);
        await clearStaging(root, target);
        process.once('exit', () => rmSync(staged, { recursive: true, force: true }));
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

      async 'astro:build:done'({ dir, logger }) {
        try {
          logger.info(await finish(fileURLToPath(dir), root, publication, moment));
        } catch (error) {
          stopWith(error);
        }
      },
    },
  };
}
