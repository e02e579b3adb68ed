/** The words that the search never corrects: those of the stories and of everyday English that come near a name. */
import { lexiconEntry } from '../names/files/lexicon-files.ts';
import { getContent } from '../source/content.ts';
import {
  english,
  englishKey,
  findNearWords,
  type WordSource,
} from '../source/render/near-words.ts';
import { getNames } from './names.ts';
import { getArticles } from './publication.ts';

export async function getPlainWords(): Promise<Set<string>> {
  const content = getContent();
  const names = (await getNames()).map((name) => lexiconEntry(name, 0));
  const sources = new Map<string, WordSource>();
  for (const { file } of await getArticles()) {
    // Hash of the text without the sizes of its pictures: these have no words.
    const { hash } = content.text(file);
    sources.set(file, { hash, words: () => content.words(file) });
  }
  sources.set(englishKey, english);
  return findNearWords(names, sources, content.nearWords);
}
