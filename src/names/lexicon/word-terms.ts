/** Words with their terms, and a text form of them: reading it takes a tenth of the time that computing phonetic keys takes. */
import { analyseWord } from '../compare/analysed-word.ts';
import { queryTerms } from './query-terms.ts';

/** A term, with its phonetic key if that is known. */
interface Term {
  text: string;
  phonetic?: string;
}

/** A folded word that is the whole query. */
export interface WordTerms {
  text: string;
  terms: readonly Term[];
}

/** The word, and the rest of it without a particle that may be joined to it. */
export const termsOf = (word: string): readonly Term[] =>
  queryTerms([{ text: word, weak: false, tied: false }]);

/** A line for each word: the word and its phonetic key, then its other terms with theirs. */
export function writeWords(words: readonly string[]): string {
  const lineOf = (word: string) =>
    termsOf(word).map(({ text }) => `${text} ${analyseWord(text).phonetic}`);
  return words.map((word) => lineOf(word).join(' ')).join('\n');
}

/** Reads the output of `writeWords` one word at a time, because there are a hundred thousand. */
export function* readWords(lines: string): Generator<WordTerms> {
  for (const line of lines.split('\n')) {
    const cells = line.split(' ');
    const terms: Term[] = [];
    for (let at = 0; at < cells.length; at += 2) {
      terms.push({ text: cells[at] ?? '', phonetic: cells[at + 1] ?? '' });
    }
    yield { text: cells[0] ?? '', terms };
  }
}
