/** Looks names up in the lexicon, whose rules and files are loaded with the first query. */
import { bundleFile, bundleOf, detailsKey } from '../../names/files/details-bundle.ts';
import type { DetailsBundle, LexiconRoot, NameDetails } from '../../names/files/files.ts';
import type { SearchLists } from '../../model/search/search-lists.ts';
import type { Match, Mode } from '../../names/lexicon/match.ts';
import { loadOnce } from '../engine/load-once.ts';

/** How many names are looked at for one query. */
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
  const lexicon = rules.openCompactLexicon(async (group) =>
    present.includes(group) ? (await get(`${place}${group}.txt`)).text() : undefined,
  );
  const load = loadOnce(async (file: string): Promise<unknown> => (await get(place + file)).json());
  return {
    lexicon,
    /** One of the lists beside the lexicon. @throws if it cannot be loaded */
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

  /** Asks the lexicon. If a file of the known edition is missing, the site has been published again since. */
  async function ask<Answer>(
    question: (lexicon: Awaited<ReturnType<typeof open>>) => Promise<Answer>,
  ): Promise<Answer> {
    const asked = root;
    try {
      return await question(await (opened ??= open(folder, asked)));
    } catch (error) {
      // Drop the edition, unless another question has done so. The next query asks for the newest one.
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
    /** The names that may be meant by what is being typed, at most so many; none if the lexicon cannot be loaded. Never rejects. */
    suggest: (typed: string, most: number) => look(typed, most, 'typing').catch(() => []),
    /** The likeliest of them, which need fewer files; some may be missing. Never rejects. */
    suggestFirst: (typed: string, most: number) =>
      ask(({ lexicon }) => lexicon.firstOf(typed, most, { mode: 'typing' })).catch(() => []),
    /** One of the lists beside the lexicon; undefined if it cannot be loaded. Never rejects. */
    list: <Name extends keyof SearchLists>(name: Name) =>
      ask(({ list }) => list(name)).catch(() => undefined),
    /** What else the card of a name says; undefined if it cannot be loaded. Never rejects. */
    details: (match: Match) => ask((opened) => opened.details(match)).catch(() => undefined),
  };
}

export type NameLookup = ReturnType<typeof nameLookup>;

let lookupOfPage: NameLookup | undefined;

/** The one lookup of a page, so that nothing is loaded twice. What it is given counts at the first call. */
export const pageLookup = (folder: string, known?: LexiconRoot): NameLookup =>
  (lookupOfPage ??= nameLookup(folder, known));
