/** Two words that are also written as one: `cease fire` and `ceasefire`. For English alone, of which we have a dictionary. */
import { readEnglishStems } from './english-stems.ts';

/** Shorter words stand beside each other by chance: `may be`, `in to`. */
const shortest = 3;
const shortestJoined = 7;

/** The compounds of the dictionary by their first word. */
let compounds: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Of stems alone: an ending -s is cut off below. */
function readCompounds(): ReadonlyMap<string, ReadonlySet<string>> {
  const stems = readEnglishStems();
  const found = new Map<string, Set<string>>();
  for (const stem of stems) {
    if (stem.length < shortestJoined) continue;
    for (let at = shortest; at <= stem.length - shortest; at += 1) {
      const first = stem.slice(0, at);
      if (!stems.has(first)) continue;
      const known = found.get(first) ?? new Set();
      found.set(first, known.add(stem.slice(at)));
    }
  }
  return found;
}

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
  compounds ??= readCompounds();
  const found: string[] = [];
  let seconds: ReadonlySet<string> | undefined;
  let before = '';
  for (const word of words) {
    if (seconds) {
      const own = beginning.exec(word)?.[0].toLowerCase() ?? '';
      const one = singular(own);
      if (seconds.has(own) || seconds.has(one)) found.push(before + own);
      // The engine has the stem of a plural in -s alone.
      if (!own.startsWith(one) && seconds.has(one)) found.push(before + one);
    }
    before = word.toLowerCase();
    seconds = compounds.get(before);
  }
  return found;
}
