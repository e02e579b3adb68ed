/** The lexicon as the files that a browser asks for; files.ts says what they hold. */
import type { Article } from '../../model/article.ts';
import type { Dates } from '../../model/dates.ts';
import type { Name } from '../../model/name.ts';
import type { ArticlesBySlug } from '../../model/related.ts';
import { compactNames } from '../lexicon/compact.ts';
import type { NameDetails } from './files.ts';
import type { LexiconName } from '../lexicon/name.ts';

/** How many of a name's stories are told with it. */
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
  /** What the card of each name says besides, as JSON. */
  details: ReadonlyMap<Name, string>;
}

const detailsOf = ({ role }: Name, stories: readonly Article[], dates: LexiconSource['dates']) =>
  JSON.stringify({
    role,
    articles: stories.slice(0, storiesOfName).map(({ title, path, published }) => ({
      headline: title,
      path,
      date: dates.day(published),
    })),
  } satisfies NameDetails);

/** A name as the lexicon has it. */
export const lexiconEntry = (name: Name, articles: number): LexiconName => ({
  id: name.slug,
  kind: name.kind,
  name: name.name,
  aliases: name.aliases,
  ...(name.native && { native: name.native.text }),
  role: name.role,
  articles,
});

/** Composes the lexicon; the order in which the names come changes nothing. */
export function lexiconFiles({ names, byName, plainWords, dates }: LexiconSource): LexiconFiles {
  const inOrder = names.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const storiesOf = ({ slug }: Name) => byName.get(slug) ?? [];
  const entries = inOrder.map((name) => lexiconEntry(name, storiesOf(name).length));
  const shards = [...compactNames(entries, plainWords)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    shards: new Map(shards),
    details: new Map(inOrder.map((name) => [name, detailsOf(name, storiesOf(name), dates)])),
  };
}
