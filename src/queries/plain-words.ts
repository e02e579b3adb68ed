/** The words that the search never corrects: those of the stories and of everyday English that come near a name. */
import { currentBuild } from '../source/render/current-build.ts';
import {
  english,
  englishKey,
  findNearWords,
  type WordSource,
} from '../source/render/near-words.ts';
import { lexiconEntry } from '../names/files/lexicon-files.ts';
import { getNames } from './names.ts';
import { getArticles } from './publication.ts';
import { getArticleText } from './text.ts';

/** The words of each story, by its file. */
async function sourcesOfStories(): Promise<Map<string, WordSource>> {
  const build = currentBuild();
  const sources = new Map<string, WordSource>();
  for (const { file, listed } of await getArticles()) {
    const text = await getArticleText(file, listed);
    // The sign of a text, and not of its pictures as well: they have no words.
    const sign = build?.textOf(file).sign ?? '';
    sources.set(file, { sign, words: () => text.words() });
  }
  return sources;
}

/** Of each source the words that come near a name. A build looks only at those that it has not looked at before. */
export async function getPlainWords(): Promise<Set<string>> {
  const names = (await getNames()).map((name) => lexiconEntry(name, 0));
  const sources = await sourcesOfStories();
  sources.set(englishKey, english);
  return findNearWords(names, sources, currentBuild()?.near);
}
