/**
 * Cheap tests that rule out most pairs of words before they are compared. None rules out a pair
 * that `compareWords` would match; the limits follow from the costs in phonetic-distance.ts and
 * typo-distance.ts.
 */
import type { AnalysedWord } from '../compare/analysed-word.ts';
import { phoneticLimit, type PhoneticOptions } from '../compare/phonetic-distance.ts';
import { typoLimit } from '../compare/typo-distance.ts';

/**
 * Classes of sounds, four characters each. An extra sound costs at least 0.25; a sound of another
 * class, or of none, costs at least 0.2, and a vowel of another class twice that.
 */
const CLASSES = 'a   iE  ouO tdTDkX  pb  f';

const positionOf = new Int8Array(128).map((_, code) => CLASSES.indexOf(String.fromCharCode(code)));

/**
 * The number of sounds of each class in a phonetic key, as a set of bits: one bit a sound, at most
 * four a class.
 */
export function soundClasses(phonetic: string): number {
  let classes = 0;
  for (let at = 0; at < phonetic.length; at++) {
    const position = positionOf[phonetic.charCodeAt(at)] ?? -1;
    const shift = position & ~3;
    if (position >= 0) classes |= ((((classes >> shift) << 1) & 14) | 1) << shift;
  }
  return classes;
}

/**
 * In how many bits of `soundClasses` two words that sound alike differ at most.
 *
 * @param a the length of one phonetic key
 * @param b the length of the other
 * @returns −1 if no two words of these lengths sound alike
 */
export function maxClassDifference(a: number, b: number, options: PhoneticOptions): number {
  const limit = options.consonantal ? 9 : phoneticLimit(a, b, options);
  return Math.abs(a - b) > 4 * limit ? -1 : Math.floor(5 * limit);
}

/**
 * In how many letters a mistyped word differs from a name at most. An extra letter costs at least
 * 0.5; a typo that changes the set of letters costs at least 1 and changes two of them.
 *
 * @param typed the length of the typed word
 * @param name the length of the word of the name
 * @returns −1 if the lengths rule out a typo
 */
export function maxLetterDifference(typed: number, name: number, accompanied: boolean): number {
  const limit = typoLimit(typed, name, accompanied);
  return Math.abs(typed - name) > 2 * limit ? -1 : 2 * Math.floor(limit);
}

/** Whether two sets of bits differ in at most `most` bits; false if `most` is negative. */
export function differInAtMost(a: number, b: number, most: number): boolean {
  let others = a ^ b;
  for (let count = most; count > 0; count--) others &= others - 1;
  return others === 0 && most >= 0;
}

/** Words with a set of bits each, grouped by length. */
export class WordsByLength {
  readonly #byLength: { bits: number[]; entries: AnalysedWord[] }[] = [];

  add(length: number, bits: number, entry: AnalysedWord): void {
    const group = (this.#byLength[length] ??= { bits: [], entries: [] });
    group.bits.push(bits);
    group.entries.push(entry);
  }

  /**
   * Whether a test holds for one of the words.
   *
   * @param maxDifference in how many bits a word of one length may differ; −1 skips the length
   */
  some(
    bits: number,
    maxDifference: (length: number) => number,
    test: (entry: AnalysedWord) => boolean,
  ): boolean {
    return this.#byLength.some((group, length) => {
      const most = maxDifference(length);
      for (let at = 0; most >= 0 && at < group.bits.length; at++) {
        const entry = differInAtMost(bits, group.bits[at] ?? 0, most) && group.entries[at];
        if (entry && test(entry)) return true;
      }
      return false;
    });
  }
}
