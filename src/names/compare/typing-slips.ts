import { alignmentCost, type Costs } from './distance.ts';

/** QWERTY, whose rows differ little from AZERTY and QWERTZ. Below each key lies the eleventh after it, and the tenth. */
const KEYS = 'qwertyuiop asdfghjkl  zxcvbnm';

/** Whether two letters lie side by side. */
const areNeighbours = (a: string, b: string) =>
  [1, 10, 11].includes(Math.abs(KEYS.indexOf(a) - KEYS.indexOf(b)));

/** Slips of the fingers. A wrong letter is likely only beside the right one; a wrong vowel is heard, not struck. */
const SLIPS: Costs = {
  substitute: (a, b) => (areNeighbours(a, b) ? 1 : 1.6),
  // A letter struck twice or once too few; at the end it is more likely another word (Syria, Syrian).
  gap: (letter, before, after) =>
    letter === before ? 0.5 : after === '' || before === '' ? 1.2 : 1,
  swap: () => 0.9,
};

/**
 * How badly a name of so many letters may be mistyped: a swap from five letters on, a slip from six, two from nine; Iran and Iraq, Oman and
 * Osman stay apart. A letter too many needs a longer word than one too few: Kaylani is not Kayani. Beside other words two letters
 * fewer will do, and what counts is the name: Jomo may lose a letter before Kenyatta.
 */
export function slipLimit(typed: number, name: number, accompanied: boolean): number {
  const known = typed > name ? name - 1 : accompanied ? name : typed;
  const length = known + (accompanied ? 2 : 0);
  return length < 5 ? 0.5 : length < 6 ? 0.9 : length < 8 ? 1 : length < 9 ? 1.5 : 2;
}

/** Endings that make another word of a name, never a slip: Russia, Russian; Pakistan, Pakistani. */
const ENDING = /^(?:ah?|[insy]|i?an|ic|is[hm]|ists?|e(?:se|r))$/;

/** Whether one word is the other with an ending of grammar. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const ending = long.slice(short.length);
  return long.startsWith(short) && ENDING.test(ending) && ending !== short.at(-1);
}

/** How badly the name has to be mistyped to give the typed word; Infinity beyond what their length allows. */
export function slipDistance(
  typed: string,
  name: string,
  accompanied = false,
  align = alignmentCost,
) {
  return align(typed, name, SLIPS, slipLimit(typed.length, name.length, accompanied));
}
