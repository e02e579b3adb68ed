import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { PublicationError } from '../../errors/report.ts';
import { contentFolder, type Collection } from '../../model/collections.ts';
import { currentMaking } from '../render/current-build.ts';
import { readEntry, slugOf, folderOf } from './entry.ts';
import { takeInventory } from './files.ts';

/** A file that is being saved is empty or cut off at first: it is read when it has not changed for so many milliseconds. */
const pause = 200;

/**
 * The loader of one collection. The store holds the front matter alone; the text is read and rendered by
 * the page that shows it, so that a fault in rendering stops the build and nothing stale is ever published.
 *
 * @throws PublicationError if a file has errors
 */
export function contentLoader(collection: Collection): Loader {
  return {
    name: `broadsheet-${collection}`,
    async load(context: LoaderContext) {
      const { store, config, watcher } = context;
      const root = fileURLToPath(config.root);

      async function load(file: string) {
        const result = await readEntry(root, collection, file);
        if (!result.entry) return result.problems;
        const { slug: id, data, body } = result.entry;
        const parsed = await context.parseData({ id, data: { ...data }, filePath: file });
        const digest = context.generateDigest({ file, data: { ...data }, body });
        store.set({ id, data: parsed, filePath: file, digest });
        return [];
      }

      store.clear();
      // A build has read everything already: its pages ask for that, and not for the store.
      if (currentMaking()) return;
      const { entries } = await takeInventory(root);
      const files = entries.filter((entry) => entry.collection === collection);
      const problems = (await Promise.all(files.map(({ file }) => load(file)))).flat();
      if (!watcher) {
        if (problems.length > 0) throw new PublicationError(problems);
        return;
      }
      // While an editor writes, what is wrong is reported by the integration, and the rest is shown.
      watcher.add(path.join(root, contentFolder));
      const own = (changed: string) => {
        const file = path.relative(root, changed).split(path.sep).join('/');
        return file.startsWith(`${folderOf(collection)}/`) && file.endsWith('.md')
          ? file
          : undefined;
      };
      const waiting = new Map<string, NodeJS.Timeout>();
      const reload = (changed: string) => {
        const file = own(changed);
        if (!file) return;
        clearTimeout(waiting.get(file));
        const whenWritten = setTimeout(() => {
          waiting.delete(file);
          void load(file);
        }, pause);
        waiting.set(file, whenWritten);
      };
      watcher.on('add', reload);
      watcher.on('change', reload);
      watcher.on('unlink', (removed) => {
        const file = own(removed);
        // A file that was moved has been added at its new place before.
        if (file && store.get(slugOf(file))?.filePath === file) store.delete(slugOf(file));
      });
    },
  };
}
