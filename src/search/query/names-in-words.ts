/** Finds names among the words of a query that is not a name as a whole: `petreaus meeting`, `haqani zzzz`. */
import type { Match } from '../../names/lexicon/match.ts';
import { searchWord } from '../../names/words/search-word.ts';
import { readingOf, type Reading } from './reading.ts';
import { isStopWord } from './stop-words.ts';
import { textOf } from './syntax.ts';

/** Words in a row that mean a name. */
export interface NamedWords extends Reading {
  from: number;
  size: number;
}

/** Words before the name of a place that make it another place: South Korea is not North Korea. */
const direction = /^(?:north|south|east|west|new)(?:ern)?$/i;

/** The longest names that are looked for among other words, and the longest queries in which they are. */
const mostInName = 4;
const mostInQuery = 8;

/** One letter is never a name among other words. */
const shortestName = 2;

/** Whether a row of words is a question word or a particle rather than a name; `WHO` is a name. */
const isOrdinary = (row: readonly string[]) =>
  row.every((word) => isStopWord(searchWord(word)) && !/^[\p{Lu}.]{2,}$/u.test(word));

/**
 * Whether two names are probably one that is not in the lexicon, because the first is a given name: Bill Cosby is neither Bill
 * Clinton nor another Cosby. Putin Zelensky are two names.
 */
async function mayBeOneName(
  a: NamedWords,
  b: NamedWords,
  words: readonly string[],
  find: (text: string) => Promise<readonly Match[]>,
): Promise<boolean> {
  const isGivenOrSurname = ({ size, names }: NamedWords) =>
    size === 1 && names.every(({ kind }) => kind === 'people');
  if (a.from + a.size !== b.from || !isGivenOrSurname(a) || !isGivenOrSurname(b)) return false;
  const first = await find(words[a.from] ?? '');
  return first.some((match) => !match.telling);
}

/**
 * Finds names in rows of words, longer rows first. A row is not corrected if each of its words is in a story; a row with an
 * absent word may be a misspelt name.
 *
 * @param find looks a text up in the lexicon
 * @param isAbsent whether no story has a word
 * @param isWhole whether these are all words of the query, which is not a name as a whole
 */
export async function namesInWords(
  words: readonly string[],
  find: (text: string) => Promise<readonly Match[]>,
  isAbsent: (word: string) => boolean,
  isWhole: boolean,
): Promise<NamedWords[]> {
  const most = isWhole ? words.length - 1 : words.length;
  if (most < 1 || words.length > mostInQuery) return [];
  const found: NamedWords[] = [];
  const isTaken = (at: number) => found.some(({ from, size }) => at >= from && at < from + size);
  for (let size = Math.min(mostInName, most); size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const row = words.slice(from, from + size);
      const text = textOf(row.map((word) => ({ text: word })));
      const isShort = text.length < shortestName;
      if (isShort || isOrdinary(row) || row.some((_, at) => isTaken(from + at))) continue;
      const reading = readingOf(text, await find(text));
      if (!reading || (reading.isCorrected && !row.some(isAbsent))) continue;
      // A given name alone means no one among other words: Bill Cosby is not Bill Clinton.
      if (words.length > size && !reading.names.some(({ telling }) => telling)) continue;
      const isOther = direction.test(words[from - 1] ?? '');
      if (isOther && reading.names.every(({ kind }) => kind === 'places')) continue;
      found.push({ ...reading, from, size });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const isOne = await Promise.all(
    found.slice(1).map((one, at) => mayBeOneName(found[at] as NamedWords, one, words, find)),
  );
  return found.filter((_, at) => !isOne[at - 1] && !isOne[at]);
}
