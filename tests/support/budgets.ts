/** What a first visit to each kind of page may cost. */

export interface Budget {
  /** The kind of page. */
  kind: string;
  /** A page of that kind, as a path from `dist/`. */
  file: string;
  /** HTML, stylesheets and scripts together, each compressed with gzip at level 9. */
  bytes: number;
  /** Requests until the page stands: the page, its stylesheets and scripts. Browsers ask for the icon afterwards. */
  requests: number;
}

/** The script of the pages, in one file: it comes with the first sign of a reader, and nobody waits for it. */
export const pageScript = 3_050;

/** What suggests names, apart from the rules and the lexicon: it comes when the field is used. */
export const suggestionScripts = 3_320;

export const budgets: readonly Budget[] = [
  { kind: 'front page', file: 'index.html', bytes: 7_900, requests: 3 },
  {
    kind: 'article',
    file: 'news/pakistan-us-at-odds-over-taliban-leader/index.html',
    bytes: 7_650,
    requests: 2,
  },
  { kind: 'section', file: 'sections/world/index.html', bytes: 7_150, requests: 3 },
  { kind: 'list of all stories', file: 'news/index.html', bytes: 7_150, requests: 3 },
  { kind: 'list of names', file: 'names/index.html', bytes: 8_250, requests: 3 },
  { kind: 'name', file: 'people/siraj-haqqani/index.html', bytes: 8_400, requests: 3 },
  { kind: 'author', file: 'authors/news-desk/index.html', bytes: 7_250, requests: 3 },
  // The search engine and the rules of names come when the reader begins to type, and are not counted.
  { kind: 'search', file: 'search/index.html', bytes: 16_400, requests: 6 },
  { kind: 'standing page', file: 'about/index.html', bytes: 7_500, requests: 3 },
  { kind: 'page for missing ones', file: '404.html', bytes: 7_900, requests: 4 },
];

/** What a search costs for the sake of names, compressed with gzip at level 9; it comes with the first query. */
export const lexiconBudget = {
  /** The script with the rules. Plurals, Spanish, Italian and Dutch spellings and pairs of words written as one took 500. */
  rules: 9_900,
  /** All shards of 5,000 names. */
  shards: 60_000,
  /** What a query loads of the shards of 5,000 names before the first suggestion: 95 in 100 queries load no more. */
  firstSuggestion: 15_000,
};
