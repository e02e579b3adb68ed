/** Looks names up in the lexicon, whose rules and files are loaded with the first query. */
import type { CompactLexicon } from '../../names/lexicon/compact-lexicon.ts';
import type { LexiconRoot, NameDetails } from '../../names/files/files.ts';
import type { Match, Mode } from '../../names/lexicon/match.ts';

/** How many names are looked at for one query. */
const limit = 5;

export interface NameLookup {
  /** Loads the rules. Never rejects. */
  open(): Promise<void>;
  /** The names that a query means; none if the lexicon cannot be loaded. Never rejects. */
  find(query: string): Promise<Match[]>;
  /** The names that may be meant by what is being typed, at most so many; none if the lexicon cannot be loaded. Never rejects. */
  suggest(typed: string, most: number): Promise<Match[]>;
  /** The likeliest of them, which need less to be loaded; some may be missing. Never rejects. */
  suggestFirst(typed: string, most: number): Promise<Match[]>;
  /** What the card of a name says besides; undefined if it cannot be loaded. Never rejects. */
  details(match: Match): Promise<NameDetails | undefined>;
}

interface Opened {
  lexicon: CompactLexicon;
  /** The folder of this edition. */
  place: string;
}

async function get(address: string, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function newestRoot(folder: string): Promise<LexiconRoot> {
  const response = await get(`${folder}root.json`, { cache: 'no-cache' });
  return (await response.json()) as LexiconRoot;
}

async function open(folder: string, known: LexiconRoot | undefined): Promise<Opened> {
  const [rules, { edition, groups }] = await Promise.all([
    import('../../names/lexicon/compact-lexicon.ts'),
    known ?? newestRoot(folder),
  ]);
  const place = `${folder}${edition}/`;
  const present = groups.split(' ');
  const lexicon = rules.openCompactLexicon(async (group) =>
    present.includes(group) ? (await get(`${place}${group}.txt`)).text() : undefined,
  );
  return { lexicon, place };
}

/**
 * @param folder the path of the lexicon's files, with a slash at the end
 * @param known the edition of which the page knows; without it, the newest is asked for
 */
export function nameLookup(folder: string, known?: LexiconRoot): NameLookup {
  let root = known;
  let opened: Promise<Opened> | undefined;

  /** Asks the lexicon. Where a file of the known edition is missing, the site has been published anew since. */
  async function ask<Answer>(question: (lexicon: Opened) => Promise<Answer>): Promise<Answer> {
    const asked = root;
    try {
      return await question(await (opened ??= open(folder, asked)));
    } catch (error) {
      // Unless another question has done so, the edition is dropped; the next query tries anew.
      if (root === asked) opened = root = undefined;
      if (!asked) throw error;
      return ask(question);
    }
  }

  const look = (typed: string, most: number, mode: Mode) =>
    ask(({ lexicon }) => lexicon.lookup(typed, most, { mode })).catch(() => []);

  return {
    open: () => ask(async () => undefined).catch(() => undefined),
    find: (query) => look(query, limit, 'complete'),
    suggest: (typed, most) => look(typed, most, 'typing'),
    suggestFirst: (typed, most) =>
      ask(({ lexicon }) => lexicon.firstOf(typed, most, { mode: 'typing' })).catch(() => []),
    details: ({ kind, id }) =>
      ask(
        async ({ place }) =>
          (await (await get(`${place}${kind}/${id}.json`)).json()) as NameDetails,
      ).catch(() => undefined),
  };
}

const lookups = new Map<string, NameLookup>();

/** The one lookup of a page, so that nothing is loaded twice. `known` counts at the first call. */
export function pageLookup(folder: string, known?: LexiconRoot): NameLookup {
  const lookup = lookups.get(folder) ?? nameLookup(folder, known);
  lookups.set(folder, lookup);
  return lookup;
}
