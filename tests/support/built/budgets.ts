/** What a first visit to each kind of page may cost. */

interface Budget {
  /** The kind of page. */
  kind: string;
  /** A page of that kind, as a path from `dist/`. */
  file: string;
  /** HTML, stylesheets and scripts together, each compressed with gzip at level 9. */
  bytes: number;
  /** Requests until the page stands: the page, its stylesheets and scripts. Browsers ask for the icon afterwards. */
  requests: number;
}

/**
 * The script of the pages and the file that it shares with the search: they load when the reader first moves, scrolls or
 * types, and no page waits for them.
 */
export const pageScript = 5_500;

/** What suggests names and stories, apart from the rules and the lexicon: it loads when the field is used. */
export const suggestionScripts = 7_950;

export const budgets: readonly Budget[] = [
  { kind: 'front page', file: 'index.html', bytes: 9_600, requests: 3 },
  {
    kind: 'article',
    file: 'news/pakistan-us-at-odds-over-taliban-leader/index.html',
    bytes: 8_500,
    requests: 2,
  },
  { kind: 'section', file: 'sections/world/index.html', bytes: 9_250, requests: 3 },
  { kind: 'list of all stories', file: 'news/index.html', bytes: 7_550, requests: 3 },
  { kind: 'list of names', file: 'names/index.html', bytes: 8_650, requests: 3 },
  { kind: 'name', file: 'people/siraj-haqqani/index.html', bytes: 8_800, requests: 3 },
  { kind: 'author', file: 'authors/news-desk/index.html', bytes: 9_300, requests: 3 },
  // Pagefind's own files and the rules of names load when the reader begins to type, and are not counted.
  { kind: 'search', file: 'search/index.html', bytes: 20_350, requests: 6 },
  { kind: 'standing page', file: 'about/index.html', bytes: 8_000, requests: 3 },
  { kind: 'page for missing ones', file: '404.html', bytes: 7_650, requests: 3 },
];

/** What a search costs for the sake of names, compressed with gzip at level 9; it comes with the first query. */
export const lexiconBudget = {
  /** The script with the rules. */
  rules: 12_000,
  /** What reads other letters than Latin: it loads when they are typed. */
  readings: 2_400,
  /** What reads those of Asia and Africa in addition. */
  otherScripts: 3_000,
  /** What reads Chinese characters. */
  hanReadings: 2_700,
  /** What compares Chinese characters with the sounds of names. */
  hanSounds: 3_100,
  /** All shards of 5,000 names. */
  shards: 60_000,
  /** What a query loads of the shards of 5,000 names before the first suggestion: 95 in 100 queries load no more. */
  firstSuggestion: 15_000,
};
