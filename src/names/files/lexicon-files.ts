/** The lexicon as the files that a browser asks for; files.ts says what they hold. */
import type { Article } from '../../model/article.ts';
import type { Dates } from '../../model/dates.ts';
import type { Name } from '../../model/name.ts';
import type { ArticlesBySlug } from '../../model/related.ts';
import { compactNames } from '../lexicon/compact.ts';
import { bundleCount, bundleOf, detailsKey } from './details-bundle.ts';
import type { NameDetails } from './files.ts';
import type { LexiconName } from '../lexicon/name.ts';

/** How many of a name's stories its card lists. */
const storiesOfName = 3;

/** What the lexicon is made of. */
export interface LexiconSource {
  names: readonly Name[];
  /** The stories that name each of them, newest first. */
  byName: ArticlesBySlug;
  /** Words that are never to be corrected, folded: those of all stories, and everyday English. */
  plainWords: Iterable<string>;
  dates: Pick<Dates, 'day'>;
}

/** The files of one edition, in an order that is always the same. */
export interface LexiconFiles {
  /** The text of each shard, by its group. */
  shards: ReadonlyMap<string, string>;
  /** Each `DetailsBundle`, by its number, as JSON. */
  bundles: readonly string[];
}

const detailsOf = (
  { role }: Name,
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

/** A name as the lexicon has it. */
export const lexiconEntry = (name: Name, articles: number): LexiconName => ({
  id: name.slug,
  kind: name.kind,
  name: name.name,
  aliases: name.aliases,
  ...(name.native && { native: name.native.text }),
  articles,
});

/** Composes the lexicon; the order in which the names come changes nothing. */
export function lexiconFiles({ names, byName, plainWords, dates }: LexiconSource): LexiconFiles {
  const orderOf = ({ slug, kind }: Name) => `${slug} ${kind}`;
  const inOrder = names.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const storiesOf = ({ slug }: Name) => byName.get(slug) ?? [];
  const entries = inOrder.map((name) => lexiconEntry(name, storiesOf(name).length));
  const shards = [...compactNames(entries, plainWords)].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = bundleCount(names.length);
  const bundles = Array.from({ length: count }, (): Record<string, NameDetails> => ({}));
  for (const name of inOrder) {
    const key = detailsKey(name.kind, name.slug);
    const bundle = bundles[bundleOf(key, bundles.length)];
    if (bundle) bundle[key] = detailsOf(name, storiesOf(name), dates);
  }
  return { shards: new Map(shards), bundles: bundles.map((bundle) => JSON.stringify(bundle)) };
}
