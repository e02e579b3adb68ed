import type { AnalysedWord } from './analysed-word.ts';
import { editDistance, type EditCosts } from './edit-distance.ts';

/**
 * A QWERTY keyboard; AZERTY and QWERTZ differ little. The keys to the right of a key, and below it
 * to the left and right, are 1, 10 and 11 characters further on.
 */
const KEYS = 'qwertyuiop asdfghjkl  zxcvbnm';

/** Whether the keys of two letters are adjacent. */
const areNeighbours = (a: string, b: string) =>
  [1, 10, 11].includes(Math.abs(KEYS.indexOf(a) - KEYS.indexOf(b)));

/** A wrong letter is likely only on a key next to the right one. */
const TYPO_COSTS: EditCosts = {
  substitute: (a, b) => (areNeighbours(a, b) ? 1 : 1.6),
  // A doubled letter is a common typo.
  gap: (letter, before) => (letter === before ? 0.5 : 1),
  swap: () => 0.9,
};

/**
 * The largest typo distance for words of these lengths: a transposition from five letters on, one typo from six, two from nine.
 * So Iran and Iraq, Oman and Osman stay different. An extra letter needs a longer word than a missing one: Kaylani is not Kayani.
 * In a query of several words, two letters fewer are enough, and the length of the name counts: Jomo may lose a letter before
 * Kenyatta.
 */
function typoLimit(typed: number, name: number, accompanied: boolean): number {
  const known = typed > name ? name - 1 : accompanied ? name : typed;
  const length = known + (accompanied ? 2 : 0);
  return length < 5
    ? 0.5
    : length < 6
      ? name > typed
        ? 1
        : 0.9
      : length < 8
        ? 1
        : length < 9
          ? 1.5
          : 2;
}

/**
 * Whether the letters of two words allow for a typo: a cheap test that most pairs fail. An extra
 * letter costs at least 0.5; a typo that changes the set of letters costs at least 1 and changes
 * two of them.
 */
export function mayBeTypo(typed: AnalysedWord, name: AnalysedWord, accompanied: boolean): boolean {
  let others = typed.letters ^ name.letters;
  let count = 0;
  for (; others !== 0; others &= others - 1) if (++count > 4) return false;
  const [a, b] = [typed.latin.length, name.latin.length];
  const limit = typoLimit(a, b, accompanied);
  return Math.abs(a - b) <= 2 * limit && count <= 2 * Math.floor(limit);
}

/** Next to other words, a vowel for a vowel is likely too: Vaclev Havel. */
const ACCOMPANIED_COSTS: EditCosts = {
  ...TYPO_COSTS,
  substitute: (a, b) =>
    Math.min(TYPO_COSTS.substitute(a, b, false), /[aeiou]{2}/.test(a + b) ? 1 : 9),
};

/** The cost of the typos that turn the name into the typed word; Infinity beyond `typoLimit`. */
export function typoDistance(typed: string, name: string, accompanied = false): number {
  return editDistance(
    typed,
    name,
    accompanied ? ACCOMPANIED_COSTS : TYPO_COSTS,
    typoLimit(typed.length, name.length, accompanied),
  );
}
