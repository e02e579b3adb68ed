import type { EngineResult, SearchEngine } from './engine.ts';

const lettersOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** Whether only an acronym was found that the engine takes for the singular of the word: ISI is not ISIS. */
async function isAcronymOnly(word: string, found: EngineResult): Promise<boolean> {
  if (!/s$/i.test(word)) return false;
  const { excerpt, meta } = await found.data();
  const stem = word.slice(0, -1).toLowerCase();
  const words = [
    ...[...excerpt.matchAll(/<mark>(.*?)<\/mark>/gsu)].map(([, text = '']) => text),
    ...(found.matchedMetaFields ?? []).map((field) => meta[field] ?? ''),
  ]
    .flatMap(lettersOf)
    .filter((text) => text.toLowerCase().startsWith(stem));
  return (
    words.length > 0 && words.every((text) => /^\p{Lu}+$/u.test(text) && text.length < word.length)
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
  const absent = await Promise.all(
    [...plain].map(async (word) => {
      const { results } = await engine.search(`"${word}"`);
      return !results[0] || (await isAcronymOnly(word, results[0])) ? [word] : [];
    }),
  );
  return new Set(absent.flat());
}
