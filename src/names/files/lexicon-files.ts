/** The lexicon as the files that a browser asks for; files.ts says what they hold. */
import type { Article, Author } from '../../model/article.ts';
import type { Dates } from '../../model/dates/dates.ts';
import type { Name } from '../../model/names/name.ts';
import type { ArticlesBySlug } from '../../model/reading-on/articles-by-slug.ts';
import { compactNames } from '../lexicon/compact.ts';
import { bundleCount, bundleOf, detailsKey } from './details-bundle.ts';
import type { NameDetails } from './files.ts';
import { isPersonName, type LexiconName } from '../lexicon/name.ts';
import { spellingsOf } from '../lexicon/spelling.ts';

/** How many stories the card of a name lists. */
const storiesOfName = 3;

/** What the lexicon is made of. */
interface LexiconSource {
  names: readonly Name[];
  /** The stories that name each of them, newest first. */
  byName: ArticlesBySlug;
  authors: readonly Author[];
  /** The stories that each of them has signed, newest first. */
  byAuthor: ArticlesBySlug;
  /** Words that must never be corrected, folded: those of all stories, and everyday English. */
  plainWords: Iterable<string>;
  dates: Pick<Dates, 'day'>;
  /** Adds to names their forms that are searched and that no page shows. */
  withForms(names: readonly LexiconName[]): Promise<readonly LexiconName[]>;
}

/** The files of one edition, in a fixed order. */
export interface LexiconFiles {
  /** The text of each lexicon shard, by its group. */
  shards: ReadonlyMap<string, string>;
  /** Each `DetailsBundle`, by its number, as JSON. */
  bundles: readonly string[];
}

const detailsOf = (
  role: string,
  stories: readonly Article[],
  dates: LexiconSource['dates'],
): NameDetails => ({
  role,
  articles: stories.slice(0, storiesOfName).map(({ title, path, published }) => ({
    headline: title,
    path,
    date: dates.day(published),
  })),
});

/** A name with its surname last, if `sortAs` has it first and the spelling does not tell: Nguyễn Phú Trọng. */
function surnameLast(name: Pick<Name, 'name' | 'sortAs'>, entry: LexiconName): string[] {
  const [surname = '', given = ''] = name.sortAs.split(/,\s*/);
  if (given === '' || name.name !== `${surname} ${given}` || !isPersonName(entry)) return [];
  return spellingsOf(entry)[0]?.head === 0 ? [] : [`${given} ${surname}`];
}

/** A name as the lexicon has it. */
export function lexiconEntry(
  name: Omit<Name, 'spellings'> & Partial<Name>,
  articles: number,
): LexiconName {
  const { slug, kind, aliases, spellings = [], native } = name;
  const entry: LexiconName = {
    id: slug,
    kind,
    name: name.name,
    aliases,
    ...(spellings.length > 0 && { spellings }),
    ...(native && { native: native.text }),
    articles,
  };
  const hidden = [...name.former, ...surnameLast(name, entry)];
  return hidden.length > 0 ? { ...entry, hidden } : entry;
}

/** An author as the lexicon has them. */
export const authorEntry = ({ slug, name, kind }: Author, articles: number): LexiconName => ({
  id: slug,
  kind: 'authors',
  ...(kind === 'desk' && { desk: true }),
  name,
  aliases: [],
  articles,
});

/** Composes the lexicon. The order of the names does not matter. */
export async function lexiconFiles(source: LexiconSource): Promise<LexiconFiles> {
  const { names, byName, authors, byAuthor, plainWords, dates } = source;
  const all = [
    ...names.map((name) => {
      const stories = byName.get(name.slug) ?? [];
      return { entry: lexiconEntry(name, stories.length), role: name.role, stories };
    }),
    ...authors.map((author) => {
      const stories = byAuthor.get(author.slug) ?? [];
      return { entry: authorEntry(author, stories.length), role: author.role ?? '', stories };
    }),
  ];
  const orderOf = ({ entry }: (typeof all)[number]) => `${entry.id} ${entry.kind}`;
  all.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const entries = await source.withForms(all.map(({ entry }) => entry));
  const shards = [...compactNames(entries, plainWords)].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = bundleCount(all.length);
  const bundles = Array.from({ length: count }, (): Record<string, NameDetails> => ({}));
  for (const { entry, role, stories } of all) {
    const key = detailsKey(entry.kind, entry.id);
    const bundle = bundles[bundleOf(key, bundles.length)];
    if (bundle) bundle[key] = detailsOf(role, stories, dates);
  }
  return { shards: new Map(shards), bundles: bundles.map((bundle) => JSON.stringify(bundle)) };
}
