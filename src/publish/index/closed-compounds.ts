/** Two words that are also written as one: `cease fire` and `ceasefire`. For English alone, of which we have a dictionary. */
import dictionary from 'dictionary-en';

/** Shorter words stand beside each other by chance: `may be`, `in to`. */
const shortest = 3;
const shortestJoined = 7;

let stems: ReadonlySet<string> | undefined;

/** The stems alone: their forms would take half a second, and an ending -s is cut off here. */
const readStems = (): ReadonlySet<string> =>
  new Set(
    new TextDecoder()
      .decode(dictionary.dic)
      .split('\n')
      .map((line) => line.replace(/\/.*/, '')),
  );

/**
 * The words of a text that are two as printed and one in the dictionary, joined.
 *
 * @param language ISO 639-1
 */
export function closedCompounds(text: string, language: string): string[] {
  if (language !== 'en') return [];
  stems ??= readStems();
  const found: string[] = [];
  let before = '';
  for (const [, word = '', after] of text.matchAll(/([\p{L}'’-]+)(\s?)/gu)) {
    const own = word.toLowerCase();
    if (before.length >= shortest && own.length >= shortest) {
      const joined = before + own;
      const isWord = stems.has(joined) || stems.has(joined.replace(/s$/, ''));
      if (joined.length >= shortestJoined && isWord) found.push(joined);
    }
    // Punctuation between them makes them two.
    before = after ? own : '';
  }
  return found;
}
