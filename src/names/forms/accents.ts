/**
 * Names with the accents of their language, which many papers leave out: Abdullah Öcalan, of Abdullah Ocalan. Accents tell how a
 * letter is pronounced, and which two letters others write for it. Common knowledge. For the build only.
 */
import { foldLetters } from '../compare/fold-letters.ts';
import words from './tables/accented-words.json' with { type: 'json' };

const accented = new Map(
  words.flatMap((line) => line.split(' ')).map((word) => [foldLetters(word), word]),
);

/** The name with accents, if it has none and a word of it lacks some; empty for others. */
export function withAccents(name: string): string[] {
  if (/[^\0-~’]/.test(name)) return [];
  const other = name.replace(/[A-Za-z]+/g, (word) => accented.get(word.toLowerCase()) ?? word);
  return other === name ? [] : [other];
}
