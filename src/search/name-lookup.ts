/** Looks names up in the lexicon, whose rules and files are loaded with the first query. */
import type { CompactLexicon } from '../names/compact-lexicon.ts';
import type { LexiconRoot, NameDetails } from '../names/files.ts';
import type { Match, Mode } from '../names/match.ts';

/** How many names are looked at for one query. */
const limit = 5;

export interface NameLookup {
  /** The names that a query means; none if the lexicon cannot be loaded. Never rejects. */
  find(query: string): Promise<Match[]>;
  /** The names that may be meant by what is being typed, at most so many; none if the lexicon cannot be loaded. Never rejects. */
  suggest(typed: string, most: number): Promise<Match[]>;
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

async function open(folder: string): Promise<Opened> {
  const [rules, root] = await Promise.all([
    import('../names/compact-lexicon.ts'),
    get(`${folder}root.json`, { cache: 'no-cache' }),
  ]);
  const { edition, groups } = (await root.json()) as LexiconRoot;
  const place = `${folder}${edition}/`;
  const lexicon = rules.openCompactLexicon(async (group) =>
    groups.includes(group) ? (await get(`${place}${group}.txt`)).text() : undefined,
  );
  return { lexicon, place };
}

/** @param folder the path of the lexicon's files, with a slash at the end */
export function nameLookup(folder: string): NameLookup {
  let opened: Promise<Opened> | undefined;
  const look = async (typed: string, most: number, mode: Mode) => {
    try {
      opened ??= open(folder);
      return await (await opened).lexicon.lookup(typed, most, { mode });
    } catch {
      // The next query tries anew.
      opened = undefined;
      return [];
    }
  };
  return {
    find: (query) => look(query, limit, 'complete'),
    suggest: (typed, most) => look(typed, most, 'typing'),
    async details({ kind, id }) {
      try {
        const { place } = await (opened ??= open(folder));
        return (await (await get(`${place}${kind}/${id}.json`)).json()) as NameDetails;
      } catch {
        return undefined;
      }
    },
  };
}
