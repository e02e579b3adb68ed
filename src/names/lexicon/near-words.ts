/** Which words of a paper come near a name: for the build, which asks for a hundred thousand words at once. */
import { isSameChinese } from '../compare/chinese.ts';
import type { Name } from './name.ts';
import { isEnglish } from './query-rules.ts';
import { unitsOf } from './query.ts';
import { quickAlignmentCost } from '../compare/quick-distance.ts';
import { RULES } from '../compare/sound.ts';
import { soundLimit, type Hearing } from '../compare/sound-distance.ts';
import { runsOf, spellingsOf } from './spelling.ts';
import { slipLimit } from '../compare/typing-slips.ts';
import { compare, readWord, type Freedom, type Reading } from '../compare/vocabulary.ts';

/** A word that stands alone. */
const alone: Freedom = { reading: 'guess', prefix: false, accompanied: false, amongOthers: false };

/** Whether one of six rules, of which this is the first, has something to do: few words need more than a few. */
const tests = RULES.map((_, at) => {
  const patterns = RULES.slice(at, at + 6).map(([pattern]) => pattern.source);
  return new RegExp(patterns.join('|'));
});

/** The same as `sounds`, in half the time. */
export function quickSounds(word: string): string {
  let rest = word;
  let isBusy = false;
  RULES.forEach(([pattern, sound], at) => {
    if (at % 6 === 0) isBusy = tests[at]?.test(rest) === true;
    if (isBusy) rest = rest.replace(pattern, sound);
  });
  return rest;
}

/**
 * Kinds of sounds, four places each. A sound too many costs 0.25 at least; a sound of another kind, or of none, is heard
 * at 0.2 at least, and a vowel of another kind at twice that (sound-distance.ts).
 */
const KINDS = 'a   iE  ouO tdTDkX  pb  f';

const kindOf = new Int8Array(128).map((_, code) => KINDS.indexOf(String.fromCharCode(code)));

/** How many sounds of each kind there are, one bit a sound, up to four. */
export function kindsOf(sound: string): number {
  let kinds = 0;
  for (let at = 0; at < sound.length; at++) {
    const kind = kindOf[sound.charCodeAt(at)] ?? -1;
    const shift = kind & ~3;
    if (kind >= 0) kinds |= ((((kinds >> shift) << 1) & 14) | 1) << shift;
  }
  return kinds;
}

/** In how many kinds of sounds two words of these lengths differ at most that sound alike; −1 if none do. */
export function kindsApart(a: number, b: number, hearing: Hearing): number {
  const limit = hearing.consonantal ? 9 : soundLimit(a, b, hearing);
  return Math.abs(a - b) > 4 * limit ? -1 : Math.floor(5 * limit);
}

/**
 * In how many letters a mistyped word of one length may differ from a name of another, −1 if the lengths forbid it. A
 * letter too many costs 0.5 at least; what changes the set of letters costs 1 and changes two of them.
 */
export function lettersApart(typed: number, name: number, accompanied: boolean): number {
  const limit = slipLimit(typed, name, accompanied);
  return Math.abs(typed - name) > 2 * limit ? -1 : 2 * Math.floor(limit);
}

/** Whether two sets of bits differ in so many bits at most; never if that is less than none. */
export function differAtMost(a: number, b: number, most: number): boolean {
  let others = a ^ b;
  for (let count = most; count > 0; count--) others &= others - 1;
  return others === 0 && most >= 0;
}

/** Words of names by their length, each with a set of bits. */
class Shelf {
  readonly #boards: { bits: number[]; entries: Reading[] }[] = [];

  add(length: number, bits: number, entry: Reading): void {
    const board = (this.#boards[length] ??= { bits: [], entries: [] });
    board.bits.push(bits);
    board.entries.push(entry);
  }

  /**
   * Whether a test holds for one of them.
   *
   * @param apart in how many bits at most one of a length differs; −1 if none of that length need be tested
   */
  some(bits: number, apart: (length: number) => number, test: (entry: Reading) => boolean) {
    return this.#boards.some((board, length) => {
      const most = apart(length);
      for (let at = 0; most >= 0 && at < board.bits.length; at++) {
        const entry = differAtMost(bits, board.bits[at] ?? 0, most) && board.entries[at];
        if (entry && test(entry)) return true;
      }
      return false;
    });
  }
}

/** Words with a common group of first sounds, by what tells quickly which of them a word may come near. */
class Group {
  readonly #byLasting = new Map<string, Shelf>();
  readonly #byLetters = new Shelf();
  readonly #chinese: Reading[] = [];
  /** By their letters and by their sounds, for plurals. */
  readonly #bySpelling = new Map<string, Reading[]>();

  add(entry: Reading): void {
    const shelf = this.#byLasting.get(entry.lasting) ?? new Shelf();
    this.#byLasting.set(entry.lasting, shelf);
    shelf.add(entry.sound.length, kindsOf(entry.sound), entry);
    this.#byLetters.add(entry.latin.length, entry.letters, entry);
    if (entry.chinese) this.#chinese.push(entry);
    for (const spelt of [entry.latin, entry.sound]) {
      this.#bySpelling.set(spelt, [...(this.#bySpelling.get(spelt) ?? []), entry]);
    }
  }

  hasNear(word: Reading): boolean {
    const isNear = (entry: Reading) =>
      compare(word, entry, alone, quickAlignmentCost) !== undefined;
    const hearing = { consonantal: word.consonantal, accompanied: false };
    const kinds = (length: number) => kindsApart(word.sound.length, length, hearing);
    const letters = (length: number) => lettersApart(word.latin.length, length, false);
    const plurals = [word.latin, word.sound].flatMap((spelt) => [
      `${spelt}s`,
      spelt.replace(/s$/, ''),
    ]);
    return (
      plurals.some((spelt) => this.#bySpelling.get(spelt)?.some(isNear)) ||
      this.#byLasting.get(word.lasting)?.some(kindsOf(word.sound), kinds, isNear) ||
      this.#byLetters.some(word.letters, letters, isNear) ||
      this.#chinese.some(
        (entry) =>
          entry.chinese &&
          word.chinese &&
          isSameChinese(entry.chinese, word.chinese) &&
          isNear(entry),
      )
    );
  }
}

/**
 * Prepares the test whether a reader who typed a word might be taken to mean one of these names by it; a word of theirs is
 * none.
 *
 * @returns a test of a word, folded
 */
export function nearTest(names: readonly Name[]): (word: string) => boolean {
  const runs = names.flatMap((name) => spellingsOf(name, 0)).flatMap(runsOf);
  const known = new Set(runs.map(({ text }) => text));
  const groups = new Map<string, Group>();
  for (const text of known) {
    const entry = readWord(text, quickSounds);
    for (const name of entry.groups) {
      const group = groups.get(name) ?? new Group();
      groups.set(name, group);
      group.add(entry);
    }
  }

  // As a query of its own, a word may hide a particle.
  const isNear = (word: string) =>
    unitsOf([{ text: word, weak: false, tied: false }]).some(({ text }) => {
      const reading = readWord(text, quickSounds);
      return (
        known.has(text) || [...reading.groups].some((name) => groups.get(name)?.hasNear(reading))
      );
    });
  return (word) => !isEnglish(word) && !known.has(word) && isNear(word);
}

/** Those of some words, folded, that come near a name: see `nearTest`. */
export function nearWords(names: readonly Name[], words: Iterable<string>): string[] {
  return [...words].filter(nearTest(names));
}
