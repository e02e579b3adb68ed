import { alignmentCost, createTable, pairOf, type Costs } from './distance.ts';

/** Where each letter lies on a keyboard; QWERTY, whose rows differ little from AZERTY and QWERTZ. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const keys = new Map(
  ROWS.flatMap((row, y) => [...row].map((letter, x) => [letter, [x + y / 2, y]] as const)),
);

/** A wrong letter is likely only beside the right one; a wrong vowel is heard, not struck. */
const substitution = createTable(1.6);
for (const [a, from] of keys) {
  for (const [b, to] of keys) {
    if (Math.hypot(from[0] - to[0], from[1] - to[1]) < 1.2) substitution[pairOf(a, b)] = 1;
  }
}

/** Slips of the fingers. */
const SLIPS: Costs = {
  substitution,
  lastSubstitution: substitution,
  // A letter struck twice or once too few; at the end it is more likely another word (Syria, Syrian).
  gap: (letter, before, after) => (letter === before ? 0.5 : before && after ? 1 : 1.2),
  swap: () => 0.9,
  leastSwap: 0.9,
};

/**
 * How badly a name of so many letters may be mistyped: a swap from five letters on, a slip from six, two from nine; Iran and Iraq, Oman and
 * Osman stay apart. A letter too many needs a longer word than one too few: Kaylani is not Kayani.
 */
export function slipLimit(typed: number, name: number, accompanied: boolean): number {
  const shorter = Math.min(typed, name) - (typed > name ? 1 : 0);
  const length = shorter + (accompanied ? 2 : 0);
  return length < 5 ? 0.5 : length < 6 ? 0.9 : length < 8 ? 1 : length < 9 ? 1.5 : 2;
}

/** Endings that make another word of a name, never a slip: Russia, Russian; Pakistan, Pakistani. */
const ENDING = /^(?:a|ah|s|i|n|an|ian|ish|ese|ist|ists|ic|ism|er|y)$/;

/** Whether one word is the other with an ending of grammar. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && ENDING.test(long.slice(short.length));
}

/** How badly the name has to be mistyped to give the typed word; Infinity beyond what their length allows. */
export function slipDistance(typed: string, name: string, accompanied = false): number {
  return alignmentCost(typed, name, SLIPS, slipLimit(typed.length, name.length, accompanied));
}
