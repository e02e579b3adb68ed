/** Finds the words of stories and of everyday English that are similar to a name. Each text is searched once. */
import { hashOf } from '../../model/hash.ts';
import { memoized } from '../../model/memoized.ts';
import { fold } from '../../names/compare/fold.ts';
import type { LexiconName } from '../../names/lexicon/name.ts';
import { everydayWordsOf } from '../../names/lexicon/everyday-words.ts';
import { nearTest } from '../../names/lexicon/near-words.ts';
import { spellingsOf } from '../../names/lexicon/spelling.ts';
import { readWords, writeWords } from '../../names/lexicon/word-terms.ts';
import type { Examined } from '../check/examine.ts';
import type { ResultSource } from '../read/read-files.ts';
import { namesToSearch } from './names-to-find.ts';
import { otherNames } from './searched-forms.ts';
import { getWords } from './rendered-texts.ts';

/** The key of everyday English in the table, where stories have their files as keys. */
const english = '';

/** Everyday English as `readWords` reads it. The dictionary is large, so it is loaded when it is needed. */
async function writeEnglish(): Promise<string> {
  const { commonWords } = await import('../../names/lexicon/common-words.ts');
  return writeWords([...commonWords()]);
}

/** The words of everyday English in lower case, one on each line. */
async function writeSmall(): Promise<string> {
  const { smallWords } = await import('../../names/lexicon/common-words.ts');
  return [...smallWords()].join('\n');
}

/** Finds the words that are similar to a name, folded. */
function nearFinder(names: readonly LexiconName[], { cache, cacheText }: ResultSource) {
  const isNear = nearTest(names);
  // Stories share most of their words.
  const nearIn = memoized((word: string) =>
    fold(word)
      .map(({ text }) => text)
      .filter(isNear),
  );
  return {
    inStory: (file: string) => [...new Set(getWords(cache, file).flatMap(nearIn))],
    /** Also everyday words of longer names: readers who type one alone do not mean the name. */
    async inEnglish() {
      const cached = async (key: string, write: () => Promise<string>) =>
        cacheText ? cacheText(key, write) : write();
      const near: string[] = [];
      // Names contain few of the hundred thousand words.
      const inNames = new Set(
        names.flatMap(spellingsOf).flatMap(({ words }) => words.map(({ text }) => text)),
      );
      const all = new Set<string>();
      for (const word of readWords(await cached('english', writeEnglish))) {
        if (inNames.has(word.text)) all.add(word.text);
        if (isNear(word)) near.push(word.text);
      }
      const smallWords = (await cached('small-english', writeSmall)).split('\n');
      const small = new Set(smallWords.filter((word) => inNames.has(word)));
      return [...near, ...everydayWordsOf(names, { all, small })];
    },
  };
}

/**
 * The words of stories and of English that are similar to a name, and everyday words of longer names. Words of a text come from
 * the cache unless the text or the names have changed.
 *
 * @param entries at least all names
 * @param stories the files of rendered articles
 */
export async function findNearWords(
  entries: readonly Examined[],
  stories: readonly string[],
  source: ResultSource,
): Promise<Set<string>> {
  const { cache, engine } = source;
  const names = otherNames(namesToSearch(entries), source);
  if (names.length === 0) return new Set();
  // Only these properties of a name decide which words are similar to it.
  const spellings = names.map((name) => ({ ...name, id: '' }));
  const common = hashOf(engine, JSON.stringify(spellings));
  const texts = cache.hashes('texts');
  const known = cache.all('near');
  const near = new Set<string>();
  const rows = new Map<string, { hash: string; value: string }>();
  let finder: ReturnType<typeof nearFinder> | undefined;
  for (const file of [...stories, english]) {
    const hash = `${texts.get(file) ?? ''} ${common}`;
    let row = known.get(file);
    if (row?.hash !== hash) {
      finder ??= nearFinder(names, source);
      const words = file === english ? await finder.inEnglish() : finder.inStory(file);
      row = { hash, value: words.join(' ') };
      rows.set(file, row);
    }
    for (const word of row.value.split(' ')) if (word) near.add(word);
  }
  cache.transaction(() => rows.forEach((row, file) => cache.set('near', file, row)));
  return near;
}
