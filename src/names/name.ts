/** What a name names. The same words as the folders under content/. */
export type NameKind = 'people' | 'places' | 'organisations';

/** One entry of the lexicon: a person, place or organisation with every spelling the publisher gave. */
export interface Name {
  id: string;
  kind: NameKind;
  name: string;
  aliases: readonly string[];
  /** The name in its own script, e.g. حقانی. */
  native?: string;
  role: string;
  /** How many articles name it: decides between equally good matches. */
  articles: number;
}
