import { indexedAs, lettersOf } from '../../names/words/indexed-word.ts';
import { compoundParts, splitWords } from '../../names/words/split-words.ts';
import { hasUnspaced } from '../../names/words/unspaced.ts';
import { addHits, type Hits } from './hits.ts';
import { hasOperators, type Piece } from './syntax.ts';
import type { WordSearch } from './words/word-hits.ts';

/** How many words at the beginning of a phrase are also searched for joined. */
const mostJoined = 5;

/**
 * The searches for a phrase. The engine takes al-Qaeda for one word, so two neighbours in the phrase may be one word in the text.
 *
 * @param language BCP 47
 */
export function phraseSearches(phrase: string, language: string): string[] {
  const words = splitWords(phrase, language)
    .flatMap(compoundParts)
    .flatMap((word) => lettersOf(word, language).split(' '))
    .filter(Boolean);
  if (hasUnspaced(phrase)) return [words.join(' ')];
  const joined = words
    .slice(1, mostJoined)
    .map((_, at) => [
      ...words.slice(0, at),
      `${words[at]}${words[at + 1]}`,
      ...words.slice(at + 2),
    ]);
  const typed = splitWords(phrase, language).map((word) =>
    /\d/.test(word)
      ? indexedAs(word, language)
      : word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
  );
  return [...new Set([words, ...joined, typed].map((some) => some.join(' ')))];
}

/** The pages that have the words of a phrase in their order. @throws what the engine throws */
export async function phraseHits(
  phrase: string,
  { inOrder, language }: Pick<WordSearch, 'inOrder' | 'language'>,
): Promise<Hits> {
  const hits: Hits = new Map();
  const searches = phraseSearches(phrase, language).map(inOrder);
  for (const found of await Promise.all(searches)) addHits(hits, found.values());
  return hits;
}

/** Whether a query may be words that somebody said, or of a headline: out to sea, Putin is not Russia. */
export const isSaying = (
  pieces: readonly Piece[],
  { isStopWord }: Pick<WordSearch, 'isStopWord'>,
) =>
  pieces.length > 2 &&
  !hasOperators(pieces) &&
  pieces.every(({ isPhrase }) => !isPhrase) &&
  pieces.filter(({ text }) => isStopWord(text)).length > 1;
