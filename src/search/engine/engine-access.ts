/** Opens the engine when it is first needed, and again after a failure. */
import {
  entryFile,
  pagefindEntry,
  type IndexPart,
  type SearchEntry,
} from '../../model/search/search-format.ts';
import { engineOf, type DatedEngine } from './engine.ts';
import { openIndexPart, type OpenIndexPart } from './index-part.ts';
import { watchRequests } from './index-requests.ts';
import { loadOnce } from './load-once.ts';
import { importPagefind } from './pagefind-api.ts';
import { soughtWords } from './sought-words.ts';
import type { Question } from '../query/read-pieces.ts';

/** The location of the index. */
interface SearchPlace {
  /** The folder of its files, with the base path and a slash at the end. */
  bundle: string;
  /** The base path of the site. */
  base: string;
  /** The program and the index parts; undefined if the page does not know them. */
  entry: SearchEntry | undefined;
}

/** An index that can be searched. */
interface OpenIndex {
  /** Searches the newest index part. */
  newest: DatedEngine;
  /** Opens the next older index part and searches both; undefined if these are all. @throws as `whole` does */
  recent?: (() => Promise<DatedEngine>) | undefined;
  /** Opens the older index parts and searches all; undefined if there are none. @throws if one cannot be loaded; the next call tries again */
  whole: (() => Promise<DatedEngine>) | undefined;
}

export interface EngineAccess {
  /** @throws if the newest index part cannot be loaded */
  open(): Promise<OpenIndex>;
  /** Begins to open the index for a search. */
  begin(): void;
  /** The index that `begin` has begun to open last: a search does not try again by itself. @throws as `open` does */
  begun(): Promise<OpenIndex>;
  /** Resolves when the script of Pagefind that was requested last is there or lost; at once if none was requested. */
  scriptSettled(): Promise<unknown>;
  /**
   * Requests the index chunks that the answer to a question needs, once the index is open.
   *
   * @param isCurrent whether no newer search has begun
   * @throws as `open` does
   */
  preload(
    question: Pick<Question, 'pieces' | 'reading'>,
    isCurrent: () => boolean,
  ): Promise<unknown>;
  /** Identifies the index that `open` opens. */
  edition(): string;
  /**
   * Closes an index that has failed, so that the next `open` loads the index that is published now.
   *
   * @param failed its edition, as it was before the failed search
   * @returns whether the next `open` opens another one. Never rejects.
   */
  reopen(failed: string): Promise<boolean>;
}

/** The entry that publishing wrote. @throws if it cannot be loaded */
async function loadEntry(bundle: string): Promise<SearchEntry> {
  const response = await fetch(`${bundle}${entryFile}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as SearchEntry;
}

export function engineAccess({ bundle, base, entry }: SearchPlace): EngineAccess {
  const requests = watchRequests(bundle);
  let known = entry;
  let opened: Promise<OpenIndex> | undefined;
  let begun: Promise<OpenIndex> | undefined;
  let failedImports = 0;
  let script: Promise<unknown> = Promise.resolve();

  const load = loadOnce(async (program: string) => {
    const address = `${bundle}${program}pagefind.js`;
    try {
      // A browser does not request a failed script again, so after a failure it needs another address.
      return await importPagefind(
        failedImports > 0 ? `${address}?retry=${failedImports}` : address,
      );
    } catch (error) {
      failedImports += 1;
      throw error;
    }
  });

  const openEntry = async ({ program, parts }: SearchEntry): Promise<OpenIndex> => {
    const [newest, ...older] = parts;
    if (!newest) return { newest: engineOf([], 0), whole: undefined };
    requests.loadOnce(bundle + program.path);
    for (const folder of [program, ...parts]) {
      requests.provide(bundle + folder.path + pagefindEntry, folder.entry);
    }
    const loading = load(program.path);
    script = loading.catch(() => undefined);
    // The first segmenter of a page takes 16 ms, and Pagefind makes one when it searches. Here it is made while the line is busy.
    if ('Segmenter' in Intl) new Intl.Segmenter();
    const pagefind = await loading;
    const openFolder = loadOnce((path: string): Promise<OpenIndexPart> => {
      const part = parts.find((one) => one.path === path) as IndexPart;
      const place = { base, program: bundle + program.path, folder: bundle + path };
      return openIndexPart(pagefind, place, part, requests);
    });
    const dated = parts.reduce((sum, part) => sum + part.dated, 0);
    const openParts = async (some: readonly IndexPart[]) =>
      engineOf(await Promise.all(some.map(({ path }) => openFolder(path))), dated);
    const next = older.find((part) => part.dated > 0);
    return {
      newest: await openParts([newest]),
      recent: next && older.length > 1 ? loadOnce(() => openParts([newest, next])) : undefined,
      whole: older.length > 0 ? loadOnce(() => openParts(parts)) : undefined,
    };
  };

  const open = () => {
    opened ??= (async () => openEntry((known ??= await loadEntry(bundle))))().catch(
      (error: unknown) => {
        opened = undefined;
        throw error;
      },
    );
    return opened;
  };

  const lastBegun = () => begun ?? open();

  const edition = () => JSON.stringify(known ?? null);

  return {
    open,
    begin() {
      begun = open();
      // The search awaits it as well, and handles a failure.
      begun.catch(() => undefined);
    },
    begun: lastBegun,
    scriptSettled: () => script,
    async preload(question, isCurrent) {
      const { newest } = await lastBegun();
      if (isCurrent()) await newest.preload(soughtWords(question));
    },
    edition,
    async reopen(failed) {
      // Another search that failed at the same time may have closed it already.
      if (edition() !== failed) return true;
      opened = undefined;
      try {
        known = await loadEntry(bundle);
      } catch {
        return false;
      }
      return edition() !== failed;
    },
  };
}
