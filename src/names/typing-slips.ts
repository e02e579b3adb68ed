import { alignmentCost, type Costs } from './distance.ts';

/** Where each letter lies on a keyboard; QWERTY, whose rows differ little from AZERTY and QWERTZ. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const keys = new Map(
  ROWS.flatMap((row, y) => [...row].map((letter, x) => [letter, [x + y / 2, y]] as const)),
);

/** Pairs of letters that lie side by side. */
const neighbours = new Set(
  [...keys].flatMap(([a, from]) =>
    [...keys].flatMap(([b, to]) =>
      Math.hypot(from[0] - to[0], from[1] - to[1]) < 1.2 ? [a + b] : [],
    ),
  ),
);

/** Slips of the fingers. A wrong letter is likely only beside the right one; a wrong vowel is heard, not struck. */
const SLIPS: Costs = {
  substitute: (a, b) => (neighbours.has(a + b) ? 1 : 1.6),
  // A letter struck twice or once too few; at the end it is more likely another word (Syria, Syrian).
  gap: (letter, before, after) =>
    letter === before ? 0.5 : after === '' || before === '' ? 1.2 : 1,
  swap: () => 0.9,
};

/** A swap from five letters on, a slip from six, two from nine: Iran and Iraq, Oman and Osman stay apart. */
function slipLimit(length: number): number {
  return length < 5 ? 0.5 : length < 6 ? 0.9 : length < 8 ? 1 : length < 9 ? 1.5 : 2;
}

/** Endings that make another word of a name, never a slip: Russia, Russian; Pakistan, Pakistani. */
const ENDING = /^(?:a|ah|s|i|n|an|ian|ish|ese|ist|ists|ic|ism|er|y)$/;

/** Whether one word is the other with an ending of grammar. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ENDING.test(long.slice(short.length));
}

/**
 * How badly the name has to be mistyped to give the typed word; Infinity beyond what their length allows. A letter
 * too many needs a longer word than one too few: Kaylani is not Kayani.
 */
export function slipDistance(typed: string, name: string, accompanied = false): number {
  const length = Math.min(typed.length, name.length) - (typed.length > name.length ? 1 : 0);
  return alignmentCost(typed, name, SLIPS, slipLimit(length + (accompanied ? 2 : 0)));
}
