/** Which words of a paper come near a name: for the build. */
import { indexNames } from './lexicon.ts';
import type { Name } from './name.ts';
import { isEnglish } from './query-rules.ts';
import { unitsOf } from './query.ts';
import { readWord } from './vocabulary.ts';

const alone = { reading: 'guess', prefix: false, accompanied: false, amongOthers: false } as const;

/**
 * The words that a reader who typed them might be taken to mean a name by, in their order; words of names are not among
 * them.
 *
 * @param words folded
 */
export function nearWords(names: readonly Name[], words: Iterable<string>): string[] {
  const { vocabulary } = indexNames(names);
  const isNear = (text: string) => vocabulary.candidates(readWord(text), alone).length > 0;
  return [...words].filter(
    (word) =>
      !isEnglish(word) &&
      !vocabulary.has(word) &&
      unitsOf([{ text: word, weak: false, tied: false }]).some(({ text }) => isNear(text)),
  );
}
