/** Two words that are also written as one: `cease fire` and `ceasefire`. For English alone, of which we have a dictionary. */
import { memoized } from '../../model/memoized.ts';
import { englishStems } from './english-stems.ts';

/** Shorter words stand beside each other by chance: `may be`, `in to`. */
const shortest = 3;
const shortestJoined = 7;

type Seconds = ReadonlySet<string>;

const none: Seconds = new Set();

/** Returns a function that finds the second words of the dictionary's compounds by the first. */
function openCompounds(): (first: string) => Seconds {
  const stems = englishStems();
  const startOf = (word: string) => word.slice(0, shortest);
  const long = [...stems].filter((stem) => stem.length >= shortestJoined);
  const byStart = Map.groupBy(long, startOf);
  // A paper has few of the dictionary's words, so that a map of all compounds would take longer.
  return memoized((first: string) => {
    if (first.length < shortest || !stems.has(first)) return none;
    const whole = byStart.get(startOf(first)) ?? [];
    // Of stems alone: an ending -s is cut off below.
    const seconds = whole
      .filter((stem) => stem.startsWith(first) && stem.length >= first.length + shortest)
      .map((stem) => stem.slice(first.length));
    return seconds.length > 0 ? new Set(seconds) : none;
  });
}

let secondsOf: ((first: string) => Seconds) | undefined;

/** A plural in the singular: scarves, scarf. */
const singular = (word: string) => word.replace(/ves$/, 'f').replace(/ies$/, 'y').replace(/s$/, '');

/** The second word may have punctuation behind it; the first has none. */
const beginning = /^[a-z]+/i;

/**
 * The words of a text that are two as printed and one in the dictionary, joined.
 *
 * @param words as they are printed, one after another
 * @param language ISO 639-1
 */
export function closedCompounds(words: readonly string[], language: string): string[] {
  if (language !== 'en') return [];
  secondsOf ??= openCompounds();
  const found: string[] = [];
  let seconds = none;
  let before = '';
  for (const word of words) {
    if (seconds.size > 0) {
      const own = beginning.exec(word)?.[0].toLowerCase() ?? '';
      const one = singular(own);
      if (seconds.has(own) || seconds.has(one)) found.push(before + own);
      // The engine has the stem of a plural in -s alone.
      if (!own.startsWith(one) && seconds.has(one)) found.push(before + one);
    }
    before = word.toLowerCase();
    seconds = secondsOf(before);
  }
  return found;
}
