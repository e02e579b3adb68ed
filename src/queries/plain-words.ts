/** The words that the search never corrects: those of the stories and of everyday English that come near a name. */
import { signOf } from '../cache/sign.ts';
import { currentBuild } from '../intake/current-build.ts';
import { fold } from '../names/fold.ts';
import { lexiconEntry } from '../names/lexicon-files.ts';
import { nearWords } from '../names/near-words.ts';
import { getNames } from './names.ts';
import { getArticles } from './publication.ts';
import { getArticleText } from './text.ts';

/** Words, and a sign of what they are. */
interface Source {
  sign: string;
  words(): Iterable<string> | Promise<Iterable<string>>;
}

/** Folds words, each once: stories share most of theirs. */
function createFolding(): (words: Iterable<string>) => string[] {
  const known = new Map<string, readonly string[]>();
  return (words) =>
    [...words].flatMap((word) => {
      const found = known.get(word) ?? fold(word).map(({ text }) => text);
      known.set(word, found);
      return found;
    });
}

/** Everyday English. It is large: it is loaded when it is needed. */
const english: Source = {
  sign: 'english',
  async words() {
    return (await import('../names/common-words.ts')).COMMON_WORDS;
  },
};

/** The words of each story, by its file. */
async function sourcesOfStories(): Promise<Map<string, Source>> {
  const sources = new Map<string, Source>();
  const folded = createFolding();
  for (const { file, listed } of await getArticles()) {
    const text = await getArticleText(file, listed);
    sources.set(file, { sign: text.sign, words: () => folded(text.words()) });
  }
  return sources;
}

/** Of each source the words that come near a name. A build looks only at those that it has not looked at before. */
export async function getPlainWords(): Promise<Set<string>> {
  const names = (await getNames()).map((name) => lexiconEntry(name, 0));
  const sources = await sourcesOfStories();
  sources.set('', english);
  const kept = currentBuild()?.near;
  const ofNames = signOf(JSON.stringify(names));
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
