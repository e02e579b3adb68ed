/** Which words of the stories, and of everyday English, come near a name: looked for once in each text. */
import { signOf } from '../../model/hash.ts';
import { fold } from '../../names/compare/fold.ts';
import type { Name } from '../../names/lexicon/name.ts';
import { nearTest } from '../../names/lexicon/near-words.ts';
import type { NearRows } from './current-build.ts';

/** Words, and a sign of what they are. */
export interface WordSource {
  sign: string;
  /** They need not be folded. */
  words(): Iterable<string> | Promise<Iterable<string>>;
}

/** The key of everyday English among the stories, which have their files. */
export const englishKey = '';

/** Everyday English. It is large: it is loaded when it is needed. */
export const english: WordSource = {
  sign: 'english',
  async words() {
    return (await import('../../names/lexicon/common-words.ts')).COMMON_WORDS;
  },
};

/** Finds the folded words in a word that come near a name. Each is tested once: stories share most of their words. */
function nearWordsIn(names: readonly Name[]): (word: string) => readonly string[] {
  const isNear = nearTest(names);
  const tested = new Map<string, boolean>();
  const found = new Map<string, readonly string[]>();
  const test = (word: string) => {
    const known = tested.get(word);
    if (known !== undefined) return known;
    const near = isNear(word);
    tested.set(word, near);
    return near;
  };
  return (word) => {
    const known = found.get(word);
    if (known) return known;
    const near = fold(word)
      .map(({ text }) => text)
      .filter(test);
    found.set(word, near);
    return near;
  };
}

/**
 * Of each source the words that come near a name.
 *
 * @param sources by their keys
 * @param kept what earlier builds have found, which is not looked for again, and where this is kept
 */
export async function findNearWords(
  names: readonly Name[],
  sources: ReadonlyMap<string, WordSource>,
  kept: NearRows | undefined,
): Promise<Set<string>> {
  // Nothing else of a name tells which words come near it.
  const spelt = names.map(({ kind, name, aliases, native }) => [kind, name, aliases, native]);
  const ofNames = signOf(JSON.stringify(spelt));
  const near = new Set<string>();
  const rows: { key: string; sign: string; words: readonly string[] }[] = [];
  let nearIn: ReturnType<typeof nearWordsIn> | undefined;
  for (const [key, source] of sources) {
    const sign = `${source.sign} ${ofNames}`;
    let words: readonly string[] | undefined = kept?.get(key, sign);
    if (!words) {
      nearIn ??= nearWordsIn(names);
      const own = new Set<string>();
      for (const word of await source.words()) for (const one of nearIn(word)) own.add(one);
      words = [...own];
      rows.push({ key, sign, words });
    }
    for (const word of words) near.add(word);
  }
  if (rows.length > 0) kept?.put(rows);
  return near;
}
