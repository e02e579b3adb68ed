import type { EngineResult, SearchEngine } from './engine.ts';

/** Whether only an acronym was found that the engine takes for the singular of the word: ISI is not ISIS. */
async function isAcronymOnly(word: string, found: EngineResult): Promise<boolean> {
  if (!/s$/i.test(word)) return false;
  const { excerpt } = await found.data();
  const marked = [...excerpt.matchAll(/<mark>[^\p{L}]*(\p{L}+)/gu)].map(([, text = '']) => text);
  return (
    marked.length > 0 &&
    marked.every((text) => /^\p{Lu}+$/u.test(text) && text.length < word.length)
  );
}

/**
 * The words that no page has. The engine drops them without a word, or takes the longest beginning that it knows;
 * asked for a quoted word it does neither. Words with a sign in them cannot be asked for so, and are let pass.
 */
export async function absentWords(
  engine: Pick<SearchEngine, 'search'>,
  words: readonly string[],
): Promise<Set<string>> {
  const plain = new Set(words.filter((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word)));
  const absent = new Set<string>();
  for (const word of plain) {
    const { results } = await engine.search(`"${word}"`);
    if (!results[0] || (await isAcronymOnly(word, results[0]))) absent.add(word);
  }
  return absent;
}
