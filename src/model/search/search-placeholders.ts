/**
 * Parts of the search page that are known only once the pages have been indexed. The page is rendered with these exact strings,
 * and publishing replaces them. The dev server leaves them, and the browser reads `entry.json` instead.
 */
export const searchPlaceholders = {
  /** In the head: the page's own script, so that it runs before the style sheets have come, and what it imports. */
  scripts: '<!--search:scripts-->',
  /** In a template in the head: links that preload what a search needs. Used when the reader searches. */
  preloads: '<!--search:preloads-->',
  /** In an attribute of the search panel: the `SearchEntry` as JSON. */
  entry: 'search:entry',
} as const;
