import type { SearchEngine } from '../engine/engine.ts';
import type { PagefindResult } from '../engine/pagefind-api.ts';
import { wordsOf } from './passages.ts';

const lettersOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** Whether only an acronym was found that the engine takes for the singular of the word: ISI is not ISIS. */
async function isAcronymOnly(word: string, found: PagefindResult): Promise<boolean> {
  if (!/s$/i.test(word)) return false;
  const page = await found.data();
  const text = wordsOf(page);
  const stem = word.slice(0, -1).toLowerCase();
  const words = [
    ...found.words.map((at) => text[at] ?? ''),
    ...(found.matchedMetaFields ?? []).map((field) => page.meta[field] ?? ''),
  ]
    .flatMap(lettersOf)
    .filter((word) => word.toLowerCase().startsWith(stem));
  return (
    words.length > 0 &&
    words.every((other) => /^\p{Lu}+$/u.test(other) && other.length < word.length)
  );
}

/** A word as it is indexed: `C.I.A.` as `CIA`, `don’t` as `dont`, `zzzz.` as `zzzz`. */
const withoutPunctuation = (word: string) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** A word without the punctuation around it; `C.I.A.` keeps its last stop. */
export const shownAbsent = (word: string): string =>
  word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/^([^.]*)\.+$/u, '$1');

/**
 * The words that no page has. Pagefind ignores such a word, or searches for a shorter one that it begins with; if the
 * word is quoted, it does neither.
 */
export async function absentWords(
  engine: Pick<SearchEngine, 'search'>,
  words: readonly string[],
): Promise<Set<string>> {
  const wanted = [...new Set(words.filter(withoutPunctuation))];
  const absent = await Promise.all(
    wanted.map(async (word) => {
      const plain = withoutPunctuation(word);
      const { results } = await engine.search(`"${plain}"`);
      return !results[0] || (await isAcronymOnly(plain, results[0])) ? [word] : [];
    }),
  );
  return new Set(absent.flat());
}
