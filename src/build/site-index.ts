/**
 * The index of the site. It is begun as soon as all pages are made that the search finds, and written while the others
 * are: what a reader sees of a changed story waits for the index longer than for anything else.
 */
import { renameSync } from 'node:fs';
import path from 'node:path';
import { problem } from '../errors/problem.ts';
import { PublicationError } from '../errors/report.ts';
import type { CurrentBuild } from '../intake/current-build.ts';
import type { BuiltPage } from './built-page.ts';
import { startIndex, type IndexWriting } from './search-index-apart.ts';
import { searchFolder, type SearchIndex } from './search-index.ts';
import { fileOfSearched, withTexts, type SearchedPage } from './searched-pages.ts';
import { removeAtExit } from './staging.ts';

export interface SiteIndex {
  /** The files of the pages that it is made of, from the build. */
  readonly files: ReadonlySet<string>;
  /** Begins to write it. @param made the pages that were made until now. @throws PublicationError if one is missing */
  begin(made: ReadonlyMap<string, BuiltPage>): void;
  /**
   * Puts it into the build. What is checked of a build before is the same whether the index was written meanwhile.
   *
   * @throws PublicationError if it could not be made
   */
  finish(): Promise<SearchIndex>;
  /** Ends what has not ended. */
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
  let writing: IndexWriting | undefined;

  const start = (made: ReadonlyMap<string, BuiltPage>): IndexWriting => {
    const places = { folder, made, from, standing: plan.standing };
    const found = withTexts(pages, places).filter(({ sign }) => sign !== '');
    if (found.length !== pages.length) {
      const parameters = { wanted: pages.length, found: found.length };
      throw new PublicationError([problem('indexIncomplete', { file: searchFolder }, parameters)]);
    }
    const lastFolders = lastSite ? Object.keys(last).map((file) => path.posix.dirname(file)) : [];
    removeAtExit(aside);
    return startIndex({
      folder: aside,
      language: publication.site?.data.language ?? '',
      kept,
      pages: found,
      standing: new Set(lastFolders.filter((one) => one.startsWith(`${searchFolder}/`))),
    });
  };

  return {
    files: new Set(pages.map(fileOfSearched)),
    begin(made) {
      writing = start(made);
      // Whoever waits for it is told.
      writing.index.catch(() => undefined);
    },
    async finish() {
      if (!writing) throw new Error('the index was not begun');
      const index = await writing.index;
      renameSync(path.join(aside, searchFolder), path.join(folder, searchFolder));
      return index;
    },
    stop: () => writing?.stop(),
  };
}
