import type { SearchEngine } from '../engine/engine.ts';
import type { PagefindResult } from '../engine/pagefind-api.ts';
import { wordsOf } from './passages.ts';

const lettersOf = (text: string) => text.match(/\p{L}+/gu) ?? [];

/** To tell a word from an acronym, so many pages of each index part are read: an archive may have thousands. */
const mostRead = 10;

/** Whether a page has only an acronym that the engine takes for the singular of the word: ISI is not ISIS. */
async function isAcronymOnly(word: string, found: PagefindResult): Promise<boolean> {
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

/**
 * Whether one of these pages has the word itself. Reads few pages at first: in most cases, the first one has it.
 *
 * @param found for each index part, the most relevant page first
 */
async function isInPages(
  word: string,
  found: readonly (readonly PagefindResult[])[],
): Promise<boolean> {
  const parts = found.filter((pages) => pages.length > 0);
  if (!/s$/i.test(word)) return parts.length > 0;
  const best = parts.flatMap((pages) => pages.slice(0, 1));
  const others = parts.flatMap((pages) => pages.slice(1, mostRead));
  for (const pages of [best.slice(0, 1), best.slice(1), others]) {
    const areOther = await Promise.all(pages.map((page) => isAcronymOnly(word, page)));
    if (areOther.includes(false)) return true;
  }
  return false;
}

/** A word as it is indexed: `C.I.A.` as `CIA`, `don’t` as `dont`, `zzzz.` as `zzzz`. */
const withoutPunctuation = (word: string) => word.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** A word without the punctuation around it; `C.I.A.` keeps its last stop. */
export const shownAbsent = (word: string): string =>
  word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu, '').replace(/^([^.]*)\.+$/u, '$1');

/**
 * The words that no page of any index part has. Pagefind ignores such a word, or searches for a shorter one that it
 * begins with; if the word is quoted, it does neither.
 */
export async function absentWords(
  engine: Pick<SearchEngine, 'pagesWith'>,
  words: readonly string[],
): Promise<Set<string>> {
  const wanted = [...new Set(words.filter(withoutPunctuation))];
  const absent = await Promise.all(
    wanted.map(async (word) => {
      const plain = withoutPunctuation(word);
      return (await isInPages(plain, await engine.pagesWith(plain))) ? [] : [word];
    }),
  );
  return new Set(absent.flat());
}
