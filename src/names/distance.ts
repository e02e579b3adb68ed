type Row = Float64Array;

/** What one step of turning a word into another costs. Infinity forbids it. */
export interface Costs {
  /** One letter for another: a table by the codes of both (`pairOf`). */
  substitution: Row;
  /** The same where both end their words. */
  lastSubstitution: Row;
  /** A letter that only one word has, between its neighbours there ('' at an end). */
  gap(letter: string, before: string, after: string): number;
  /** Two neighbours that have changed places: `leastSwap` at least. */
  swap(a: string, b: string): number;
}

const leastSwap = 0.35;

/** A table of what pairs of letters cost, the same for all at first. */
export const createTable = (cost: number): Row => new Float64Array(1 << 14).fill(cost);

const pairOfCodes = (a: number, b: number) => (a << 7) | b;

/** Where a pair of letters stands in a table. */
export const pairOf = (a: string, b: string): number =>
  pairOfCodes(a.charCodeAt(0), b.charCodeAt(0));

/** Rows as long as no word is, used again and again: a build compares half a million words. */
const rows = [0, 1, 2, 3].map(() => new Float64Array(64)) as [Row, Row, Row, Row];

const cell = (row: Row, at: number): number => row[at] ?? Infinity;

const gapAt = (word: string, at: number, costs: Costs) =>
  costs.gap(word.charAt(at), word.charAt(at - 1), word.charAt(at + 1));

/**
 * The cheapest way from one word to another, Infinity as soon as it must exceed `limit`.
 * Optimal string alignment: Damerau's four slips, none of them applied twice to the same letters
 * (F. Damerau, CACM 7(3), 1964).
 */
export function alignmentCost(a: string, b: string, costs: Costs, limit: number): number {
  if (a === b) return 0;
  // Sums of decimal fractions are not exact.
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
        const last = i === a.length && j === b.length;
        cost += cell(
          last ? costs.lastSubstitution : costs.substitution,
          pairOfCodes(letter, other),
        );
      }
      cost = Math.min(cost, cell(oneUp, j) + gapInB, cell(row, j - 1) + cell(gaps, j));
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, cell(twoUp, j - 2) + costs.swap(b.charAt(j - 2), b.charAt(j - 1)));
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap may still reach back over one row.
    if (least > most && leastUp + leastSwap > most) return Infinity;
    leastUp = least;
    [twoUp, oneUp, row] = [oneUp, row, twoUp];
  }
  const cost = cell(oneUp, b.length);
  return cost <= most ? cost : Infinity;
}
