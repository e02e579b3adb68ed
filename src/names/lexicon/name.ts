import type { NameCollection } from '../../model/collections.ts';

/**
 * One entry of the lexicon: a person, place or organisation with all spellings that the publisher
 * gives.
 */
export interface LexiconName {
  id: string;
  kind: NameCollection;
  name: string;
  aliases: readonly string[];
  /** The name in its own script, e.g. حقانی. */
  native?: string;
  /** The number of articles that mention it, which ranks equally good matches. */
  articles: number;
}
