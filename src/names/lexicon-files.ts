/** The lexicon as the files that a browser asks for; files.ts says what they hold. */
import type { Article } from '../model/article.ts';
import type { Dates } from '../model/dates.ts';
import type { Name } from '../model/name.ts';
import type { ArticlesBySlug } from '../model/related.ts';
import { COMMON_WORDS } from './common-words.ts';
import { compactNames } from './compact.ts';
import type { NameDetails } from './files.ts';
import { fold } from './fold.ts';
import type { NearMemo } from './near-words.ts';

/** How many of a name's stories are told with it. */
const storiesOfName = 3;

/** What the lexicon is made of. */
export interface LexiconSource {
  names: readonly Name[];
  /** The stories that name each of them, newest first. */
  byName: ArticlesBySlug;
  /** The words of all stories, which are never to be corrected. */
  words: Iterable<string>;
  /** What is known of words from an earlier time, for names with the same spellings (near-words.ts). */
  memo?: NearMemo;
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

/** Composes the lexicon; the order in which the names come changes nothing. */
export function lexiconFiles({ names, byName, words, memo, dates }: LexiconSource): LexiconFiles {
  const inOrder = names.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const storiesOf = ({ slug }: Name) => byName.get(slug) ?? [];
  const entries = inOrder.map((name) => ({
    id: name.slug,
    kind: name.kind,
    name: name.name,
    aliases: name.aliases,
    ...(name.native && { native: name.native.text }),
    role: name.role,
    articles: storiesOf(name).length,
  }));
  const folded = [...words].flatMap((word) => fold(word)).map(({ text }) => text);
  const plainWords = new Set([...COMMON_WORDS, ...folded]);
  const shards = [...compactNames(entries, plainWords, memo)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    shards: new Map(shards),
    details: new Map(inOrder.map((name) => [name, detailsOf(name, storiesOf(name), dates)])),
  };
}
