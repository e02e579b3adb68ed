/** Looks names up in the lexicon, whose rules and files are loaded with the first query. */
import { bundleFile, bundleOf, detailsKey } from '../../names/files/details-bundle.ts';
import type { DetailsBundle, LexiconRoot, NameDetails } from '../../names/files/files.ts';
import { loadReadings } from '../../names/scripts/load-readings.ts';
import type { SearchLists } from '../../model/search/search-lists.ts';
import type { Match, Mode } from '../../names/lexicon/match.ts';
import { loadOnce } from '../engine/load-once.ts';

/** How many names are considered for a query. */
const limit = 5;

async function get(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function newestRoot(folder: string): Promise<LexiconRoot> {
  const response = await get(`${folder}root.json`, { cache: 'no-cache' });
  return (await response.json()) as LexiconRoot;
}

async function open(folder: string, known: LexiconRoot | undefined) {
  const [rules, { edition, groups, bundles }] = await Promise.all([
    import('../../names/lexicon/compact-lexicon.ts'),
    known ?? newestRoot(folder),
  ]);
  const place = `${folder}${edition}/`;
  const present = groups.split(' ');
  const lexicon = rules.openCompactLexicon(
    async (group) =>
      present.includes(group) ? (await get(`${place}${group}.txt`)).text() : undefined,
    loadReadings,
  );
  const load = loadOnce(async (file: string): Promise<unknown> => (await get(place + file)).json());
  return {
    lexicon,
    /** One of the lists next to the lexicon. @throws if it cannot be loaded */
    list: async <Name extends keyof SearchLists>(name: Name) =>
      (await load(`${name}.json`)) as SearchLists[Name],
    /** The details of a name. @throws if their file cannot be loaded */
    async details({ kind, id }: Match): Promise<NameDetails | undefined> {
      const key = detailsKey(kind, id);
      const bundle = (await load(bundleFile(bundleOf(key, bundles)))) as DetailsBundle;
      return bundle[key];
    },
  };
}

/**
 * @param folder the path of the lexicon's files, with a slash at the end
 * @param known the edition that the page names; without it, the newest is loaded
 */
export function nameLookup(folder: string, known?: LexiconRoot) {
  let root = known;
  let opened: ReturnType<typeof open> | undefined;

  /** Asks the lexicon. A missing file means that the site has been published again since. */
  async function ask<Answer>(
    question: (lexicon: Awaited<ReturnType<typeof open>>) => Promise<Answer>,
  ): Promise<Answer> {
    const asked = root;
    try {
      return await question(await (opened ??= open(folder, asked)));
    } catch (error) {
      // Drops the edition, unless another query has done so. The next query loads the newest one.
      if (root === asked) opened = root = undefined;
      if (!asked) throw error;
      return ask(question);
    }
  }

  const look = (typed: string, most: number, mode: Mode) =>
    ask(({ lexicon }) => lexicon.lookup(typed, most, { mode }));

  return {
    /** Loads the rules. Never rejects. */
    open: () => ask(async () => undefined).catch(() => undefined),
    /** The names that a query means. @throws if the lexicon cannot be loaded; the next call tries again */
    find: (query: string) => look(query, limit, 'complete'),
    /** Names that the typed text may mean, up to a number; empty if the lexicon cannot be loaded. Never rejects. */
    suggest: (typed: string, most: number) => look(typed, most, 'typing').catch(() => []),
    /** The likeliest of them, which need fewer files; some may be missing. Never rejects. */
    suggestFirst: (typed: string, most: number) =>
      ask(({ lexicon }) => lexicon.firstOf(typed, most, { mode: 'typing' })).catch(() => []),
    /** One of the lists next to the lexicon; undefined if it cannot be loaded. Never rejects. */
    list: <Name extends keyof SearchLists>(name: Name) =>
      ask(({ list }) => list(name)).catch(() => undefined),
    /** Further data for the card of a name; undefined if it cannot be loaded. Never rejects. */
    details: (match: Match) => ask((opened) => opened.details(match)).catch(() => undefined),
  };
}

export type NameLookup = ReturnType<typeof nameLookup>;

let lookupOfPage: NameLookup | undefined;

/** The only lookup of a page, so that nothing is loaded twice. Arguments count at the first call only. */
export const pageLookup = (folder: string, known?: LexiconRoot): NameLookup =>
  (lookupOfPage ??= nameLookup(folder, known));
