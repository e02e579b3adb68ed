/** What a first visit to each kind of page may cost. */

export interface Budget {
  /** The kind of page. */
  kind: string;
  /** A page of that kind, as a path from `dist/`. */
  file: string;
  /** HTML, stylesheets and scripts together, each compressed with gzip at level 9. */
  bytes: number;
  /** Requests until the page stands: the page, its stylesheets and scripts, and the icon. */
  requests: number;
}

/** 14,600 bytes are what a server sends before it waits for the first answer (RFC 6928: ten segments of 1460). */
export const firstFlight = 14_600;

/** The script of an article, in one file: what citing may cost those who only read. */
export const articleScript = 1_600;

/** The script of the field for the search, which every page has. */
export const fieldScript = 460;

/** What suggests names, apart from the rules and the lexicon: it comes when the field is used. */
export const suggestionScripts = 2_700;

export const budgets: readonly Budget[] = [
  { kind: 'front page', file: 'index.html', bytes: 9_000, requests: 4 },
  {
    kind: 'article',
    file: 'news/pakistan-us-at-odds-over-taliban-leader/index.html',
    bytes: firstFlight,
    // One of them is the script for citing, which nobody waits for.
    requests: 5,
  },
  { kind: 'section', file: 'sections/world/index.html', bytes: 8_300, requests: 4 },
  { kind: 'list of all stories', file: 'news/index.html', bytes: 8_300, requests: 4 },
  { kind: 'list of names', file: 'names/index.html', bytes: 9_400, requests: 4 },
  { kind: 'name', file: 'people/siraj-haqqani/index.html', bytes: 9_500, requests: 4 },
  { kind: 'author', file: 'authors/news-desk/index.html', bytes: 8_400, requests: 4 },
  // The search engine and the rules of names come when the reader begins to type, and are not counted. What is asked
  // for first stands in a script of its own.
  { kind: 'search', file: 'search/index.html', bytes: 15_900, requests: 7 },
  { kind: 'standing page', file: 'about/index.html', bytes: 8_600, requests: 4 },
  { kind: 'page for missing ones', file: '404.html', bytes: 8_100, requests: 4 },
];

/** What a search costs for the sake of names, compressed with gzip at level 9; it comes with the first query. */
export const lexiconBudget = {
  /** The script with the rules. */
  rules: 9_000,
  /** All shards of 5,000 names. */
  shards: 60_000,
  /** The shards of 5,000 names that a query of one word loads before its first answer, at the median. */
  oneWord: 15_000,
  /** The same for a whole name, whose words lie in several shards. */
  wholeName: 30_000,
};
