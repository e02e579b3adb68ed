/** Words that hardly any reader looks for: questions, articles, prepositions. */
import { searchWord } from '../../names/words/search-word.ts';
import { words as english } from './stop-words/en.ts';

/** The other languages that have a list. */
const languages = ['ar', 'de', 'fr', 'he', 'it', 'ja', 'ko', 'ru', 'ur', 'zh'];

const setOf = (words: string) => new Set(words.split(' ').map(searchWord));

const lists = new Map([['en', setOf(english)]]);

const bare = (language: string) => language.slice(0, 2).toLowerCase();

/**
 * Loads the list of a language, so that a query is read with it; without it, with that of English.
 *
 * @param language BCP 47
 * @throws if it cannot be loaded
 */
export async function loadStopWords(language: string): Promise<void> {
  const tag = bare(language);
  if (lists.has(tag) || !languages.includes(tag)) return;
  const { words } = (await import(`./stop-words/${tag}.ts`)) as { words: string };
  lists.set(tag, setOf(words));
}

/**
 * Whether a query is about its other words.
 *
 * @param word folded
 * @param language BCP 47
 */
export const isStopWord = (word: string, language: string): boolean =>
  (lists.get(bare(language)) ?? lists.get('en'))?.has(word) ?? false;
