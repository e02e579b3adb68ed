import type { NameCollection } from '../../model/collections.ts';

/** One entry of the lexicon: a person, place or organisation with every spelling the publisher gave. */
export interface Name {
  id: string;
  kind: NameCollection;
  name: string;
  aliases: readonly string[];
  /** The name in its own script, e.g. حقانی. */
  native?: string;
  role: string;
  /** How many articles name it: decides between equally good matches. */
  articles: number;
}
