import type { Found, SearchEngine } from './engine.ts';

/** The words of a query that can be asked for one by one: quoted text and anything with a sign in it cannot. */
function plainWords(query: string): string[] {
  if (query.includes('"')) return [];
  return query.split(/\s+/).filter((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word));
}

/** Whether only an acronym was found that the engine takes for the singular of the word: ISI is not ISIS. */
async function isAcronymOnly(word: string, found: Found): Promise<boolean> {
  if (!/s$/i.test(word)) return false;
  const { excerpt, meta } = await found.data();
  const marked = [...excerpt.matchAll(/<mark>[^\p{L}]*(\p{L}+)/gu)].map(([, text = '']) => text);
  // Another spelling of a name stands in no excerpt.
  const spelled = (meta['aliases']?.match(/\p{L}+/gu) ?? []).filter((text) =>
    [word.toLowerCase(), word.slice(0, -1).toLowerCase()].includes(text.toLowerCase()),
  );
  const all = [...marked, ...spelled];
  return (
    all.length > 0 && all.every((text) => /^\p{Lu}+$/u.test(text) && text.length < word.length)
  );
}

/**
 * The words of a query that no page has. The engine drops them without a word, or takes the longest beginning that it
 * knows; asked for a quoted word it does neither.
 *
 * @param unfinished whether the last word is still being typed, and may be the beginning of one that is there
 */
export async function absentWords(
  engine: Pick<SearchEngine, 'search'>,
  query: string,
  unfinished: boolean,
): Promise<string[]> {
  const words = new Set(plainWords(query));
  if (unfinished) words.delete(/\S+$/.exec(query)?.[0] ?? '');
  const absent: string[] = [];
  for (const word of words) {
    const { results } = await engine.search(`"${word}"`);
    if (!results[0] || (await isAcronymOnly(word, results[0]))) absent.push(word);
  }
  return absent;
}

/** The query without those words. */
export function withoutWords(query: string, words: readonly string[]): string {
  return query
    .split(/\s+/)
    .filter((word) => !words.includes(word))
    .join(' ');
}
