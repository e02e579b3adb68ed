/** `lexicon/root.json`: what a browser has to know before it can request any other file of the lexicon. */
export interface LexiconRoot {
  /** The folder of the other files, named by a hash of their content. */
  edition: string;
  /** The groups of which there is a lexicon shard, with a space between them. */
  groups: string;
  /** The number of files with details. */
  bundles: number;
}

/** What the card of a name shows in addition to what its lexicon shard holds. */
export interface NameDetails {
  /** Empty for an author without a role. */
  role: string;
  /** The newest stories about it, or by the author. */
  articles: readonly { headline: string; path: string; date: string }[];
}

/** `lexicon/<edition>/details/<number>.json`: the details of some names, each under `<kind>/<id>`. */
export type DetailsBundle = Readonly<Record<string, NameDetails>>;
