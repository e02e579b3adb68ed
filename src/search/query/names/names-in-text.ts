/** Names in a text whose words are not separated. */
import { nameWord } from '../../../names/words/index-words.ts';
import type { Match } from '../../../names/lexicon/match.ts';
import type { NameLookup } from '../name-lookup.ts';
import { namesInWords } from './names-in-words.ts';
import { segmented } from '../words/piece-texts.ts';
import { hasOperators, type Piece } from '../syntax.ts';
import type { WordSearch } from '../words/word-hits.ts';

/**
 * The names in a text, if the browser has a dictionary of its language, that a page mentions.
 *
 * @param id of the page
 */
export async function namesInText(
  pieces: readonly Piece[],
  id: string,
  { find }: Pick<NameLookup, 'find'>,
  { exactly, language, isStopWord }: Pick<WordSearch, 'exactly' | 'language' | 'isStopWord'>,
): Promise<readonly Match[]> {
  const words = segmented(pieces, language).map(({ text }) => text);
  if (words.length === pieces.length || hasOperators(pieces)) return [];
  const paper = {
    isStopWord,
    find,
    formsOf: () => [],
    isAbsent: () => false,
    isOthers: () => Promise.resolve(false),
    meansOnly: () => Promise.resolve(false),
  };
  const names = (await namesInWords(words, paper, true)).flatMap((found) => found.names);
  const mentions = names.map((name) => exactly(nameWord(name.kind, name.id)));
  const isMentioned = (await Promise.all(mentions)).map((hits) => hits.has(id));
  return names.filter((_, at) => isMentioned[at]);
}
