/** Marks the words of a query in texts. */
import { searchWord } from '../../names/words/search-word.ts';
import { hasUnspaced } from '../../names/words/unspaced.ts';
import type { TextRun } from '../query/passages.ts';

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;

/** The words of a text, for comparison. */
export const foldedWords = (text: string): string[] => (text.match(words) ?? []).map(searchWord);

/** The index of the typed letters in a folded word; -1 if it does not have them. */
export function placeIn(word: string, typed: string): number {
  const place = word.indexOf(typed);
  return place === 0 || hasUnspaced(typed) ? place : -1;
}

/** The index in an unfolded word at which a number of folded letters end. */
function endOf(word: string, letters: number): number {
  let end = 0;
  for (const character of word) {
    const isMark = searchWord(character) === '';
    if (letters <= 0 && !isMark) break;
    letters -= searchWord(character).length;
    end += character.length;
  }
  return end;
}

type Range = readonly [from: number, to: number];

/** The typed letters of a word. */
function typedRange(word: string, typed: readonly string[]): Range | undefined {
  const text = searchWord(word);
  const found = typed
    .map((one) => ({ place: placeIn(text, one), length: one.length }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => b.length - a.length)[0];
  if (!found) return undefined;
  const { place, length } = found;
  return [place === 0 ? 0 : endOf(word, place), endOf(word, place + length)];
}

/** Shorter words have no forms. */
const shortestStem = 4;

/** The longest ending of a word. */
const longestEnding = 3;

const isFormOf = (text: string, asked: string) =>
  text === asked ||
  (Math.min(text.length, asked.length) >= shortestStem &&
    (text.startsWith(asked) ||
      (asked.startsWith(text) && asked.length - text.length <= longestEnding)));

function wholeRange(word: string, asked: readonly string[]): Range | undefined {
  const text = searchWord(word);
  if (asked.some((one) => isFormOf(text, one))) return [0, word.length];
  return typedRange(
    word,
    asked.filter((one) => hasUnspaced(one)),
  );
}

function runsOf(text: string, rangeOf: (word: string) => Range | undefined): TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(words)) {
    const range = rangeOf(word);
    if (!range) continue;
    const [from, to] = range;
    runs.push(text.slice(done, index + from), { marked: text.slice(index + from, index + to) });
    done = index + to;
  }
  return [...runs, text.slice(done)].filter((run) => run !== '');
}

/** Marks the typed letters of each word. @param typed folded words */
export const markTyped = (text: string, typed: readonly string[]): TextRun[] =>
  runsOf(text, (word) => typedRange(word, typed));

/** Marks the words of the query, and forms of them. @param asked folded words */
export const markAsked = (text: string, asked: readonly string[]): TextRun[] =>
  runsOf(text, (word) => wholeRange(word, asked));
