/**
 * The distances of edit-distance.ts, several times as fast, in twice the code. The build uses it:
 * it compares half a million words. Browsers do not: they compare a few and pay for each byte of
 * script.
 */
import type { EditDistance, EditCosts } from './edit-distance.ts';

type Row = Float64Array;

/**
 * Substitution costs by the character codes of both letters: inside a word, and where both letters
 * are the last.
 */
interface CostTables {
  inside: Row;
  last: Row;
}

const tables = new Map<EditCosts, CostTables>();

/** The index of two ASCII codes in a table. */
const pairOf = (a: number, b: number) => (a << 7) | b;

function tablesOf(costs: EditCosts): CostTables {
  const known = tables.get(costs);
  if (known) return known;
  const table = (last: boolean) =>
    new Float64Array(1 << 14).map((_, pair) => {
      const [a, b] = [String.fromCharCode(pair >> 7), String.fromCharCode(pair & 127)];
      return costs.substitute(a, b, last);
    });
  const made = { inside: table(false), last: table(true) };
  tables.set(costs, made);
  return made;
}

/** Reused for every pair of words, and longer than any word. */
const rows = [0, 1, 2, 3].map(() => new Float64Array(64)) as [Row, Row, Row, Row];

const cell = (row: Row, at: number): number => row[at] ?? Infinity;

const gapAt = (word: string, at: number, costs: EditCosts) =>
  costs.gap(word.charAt(at), word.charAt(at - 1), word.charAt(at + 1));

/** The lowest cost of a transposition in phonetic-distance.ts and typo-distance.ts. */
const leastSwap = 0.35;

/** Equal to `editDistance` for words of ASCII letters. */
export const fastEditDistance: EditDistance = (a, b, costs, limit) => {
  if (a === b) return 0;
  const { inside, last } = tablesOf(costs);
  // Sums of decimal fractions are not exact in binary.
  const most = limit + 1e-9;
  const [gaps] = rows;
  let [, twoUp, oneUp, row] = rows;
  oneUp[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    gaps[j] = gapAt(b, j - 1, costs);
    oneUp[j] = cell(oneUp, j - 1) + cell(gaps, j);
  }
  let leastUp = 0;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const gapInB = gapAt(a, i - 1, costs);
    let least = cell(oneUp, 0) + gapInB;
    row[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = cell(oneUp, j - 1);
      if (letter !== other) {
        const table = i === a.length && j === b.length ? last : inside;
        cost += cell(table, pairOf(letter, other));
      }
      cost = Math.min(cost, cell(oneUp, j) + gapInB, cell(row, j - 1) + cell(gaps, j));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, cell(twoUp, j - 2) + costs.swap(b.charAt(j - 2), b.charAt(j - 1)));
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A transposition reads the row before the previous one, so both rows must exceed the limit.
    if (least > most && leastUp + leastSwap > most) return Infinity;
    leastUp = least;
    [twoUp, oneUp, row] = [oneUp, row, twoUp];
  }
  const cost = cell(oneUp, b.length);
  return cost <= most ? cost : Infinity;
};
