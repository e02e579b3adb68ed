/** Which words of the stories, and of everyday English, come near a name: looked for once in each text. */
import { signOf } from '../cache/sign.ts';
import { fold } from '../names/fold.ts';
import type { Name } from '../names/name.ts';
import { nearWords } from '../names/near-words.ts';
import type { NearRows } from './current-build.ts';

/** Words, and a sign of what they are. */
export interface WordSource {
  sign: string;
  words(): Iterable<string> | Promise<Iterable<string>>;
}

/** The key of everyday English among the stories, which have their files. */
export const englishKey = '';

/** Everyday English. It is large: it is loaded when it is needed. */
export const english: WordSource = {
  sign: 'english',
  async words() {
    return (await import('../names/common-words.ts')).COMMON_WORDS;
  },
};

/** Folds words, each once: stories share most of theirs. */
export function createFolding(): (words: Iterable<string>) => string[] {
  const known = new Map<string, readonly string[]>();
  return (words) =>
    [...words].flatMap((word) => {
      const found = known.get(word) ?? fold(word).map(({ text }) => text);
      known.set(word, found);
      return found;
    });
}

/**
 * Of each source the words that come near a name.
 *
 * @param sources by their keys; their words are folded
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
  const signs = new Map([...sources].map(([key, { sign }]) => [key, `${sign} ${ofNames}`]));

  const near = new Set<string>();
  const due = new Map<string, string[]>();
  for (const [key, source] of sources) {
    const known = kept?.get(key, signs.get(key) ?? '');
    if (known) for (const word of known) near.add(word);
    else due.set(key, [...new Set(await source.words())]);
  }
  if (due.size === 0) return near;
  const found = new Set(nearWords(names, new Set([...due.values()].flat())));
  const rows = [...due].map(([key, words]) => ({
    key,
    sign: signs.get(key) ?? '',
    words: words.filter((word) => found.has(word)),
  }));
  for (const { words } of rows) for (const word of words) near.add(word);
  kept?.put(rows);
  return near;
}
