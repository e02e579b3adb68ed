/**
 * The index of the site. It is begun as soon as all pages are made that the search finds, and written while the others
 * are: what a reader sees of a changed story waits for the index longer than for anything else.
 */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../../errors/problem.ts';
import { PublicationError } from '../../errors/report.ts';
import type { CurrentBuild } from '../../source/render/current-build.ts';
import { searchFolder } from '../../model/search-format.ts';
import type { BuiltPage } from '../verify/built-page.ts';
import { startIndex, type IndexWriting } from './search-index-apart.ts';
import type { SearchIndex } from './search-index.ts';
import { fileOfSearched, withTexts, type SearchedPage } from './searched-pages.ts';
import { removeAtExit } from '../staging.ts';

export interface SiteIndex {
  /** The files of the pages that it is made of, from the build. */
  readonly files: ReadonlySet<string>;
  /**
   * Begins to write it, beside the build: so the checks find the same files there however far it is. Later calls do
   * nothing; what goes wrong is told by `finish`.
   *
   * @param made the pages that were made until now
   */
  begin(made: ReadonlyMap<string, BuiltPage>): void;
  /**
   * Waits for it and puts it into the build.
   *
   * @throws PublicationError if it lacks a page or cannot be made; Node's own error if its process or the disk fails
   */
  finish(): Promise<SearchIndex>;
  /** Has it not begun any more, and ends it where it has a process of its own. */
  stop(): void;
}

/** @param folder the build */
export function createSiteIndex(
  folder: string,
  current: CurrentBuild,
  pages: readonly SearchedPage[],
): SiteIndex {
  const { publication, index: kept, last, lastSite, from, pages: plan } = current;
  const aside = `${path.resolve(folder)}-search`;
  let isStopped = false;
  let task: IndexWriting | undefined;
  let writing: Promise<SearchIndex> | undefined;

  const write = async (made: ReadonlyMap<string, BuiltPage>): Promise<SearchIndex> => {
    const places = { folder, made, from, standing: plan.standing };
    const found = withTexts(pages, places).filter(({ sign }) => sign !== '');
    if (found.length !== pages.length) {
      const parameters = { wanted: pages.length, found: found.length };
      throw new PublicationError([problem('indexIncomplete', { file: searchFolder }, parameters)]);
    }
    const lastFolders = lastSite ? Object.keys(last).map((file) => path.posix.dirname(file)) : [];
    removeAtExit(aside);
    task = startIndex({
      folder: aside,
      language: publication.site?.data.language ?? '',
      kept,
      pages: found,
      standing: new Set(lastFolders.filter((one) => one.startsWith(`${searchFolder}/`))),
    });
    return task.index;
  };

  return {
    files: new Set(pages.map(fileOfSearched)),
    begin(made) {
      if (writing || isStopped) return;
      writing = write(made);
      // Whoever waits for it is told.
      writing.catch(() => undefined);
    },
    async finish() {
      if (!writing) throw new Error('the index was not begun');
      const index = await writing;
      renameSync(path.join(aside, searchFolder), path.join(folder, searchFolder));
      return index;
    },
    stop() {
      isStopped = true;
      task?.stop();
    },
  };
}
