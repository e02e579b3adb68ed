/** The cost of each edit that turns one word into another. Infinity forbids an edit. */
export interface EditCosts {
  /** One letter replaced by another; `last` if both are the last letters of their words. */
  substitute(a: string, b: string, last: boolean): number;
  /** A letter that only one word has, between its neighbours in that word ('' at either end). */
  gap(letter: string, before: string, after: string): number;
  /** Two adjacent letters transposed. */
  swap(a: string, b: string): number;
}

/**
 * A weighted edit distance: the lowest cost of turning `a` into `b`, Infinity if it exceeds
 * `limit`.
 */
export type EditDistance = (a: string, b: string, costs: EditCosts, limit: number) => number;

/**
 * The weighted edit distance of two words, as optimal string alignment: Damerau–Levenshtein with no
 * letters edited twice (F. Damerau, CACM 7(3), 1964). Stops as soon as the cost must exceed the
 * limit.
 */
export const editDistance: EditDistance = (a, b, costs, limit) => {
  if (a === b) return 0;
  let twoUp: number[] = [];
  let oneUp: number[] = [0];
  for (let j = 1; j <= b.length; j++) {
    oneUp[j] = cell(oneUp, j - 1) + costs.gap(b.charAt(j - 1), b.charAt(j - 2), b.charAt(j));
  }
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charAt(i - 1);
    const gapInB = costs.gap(letter, a.charAt(i - 2), a.charAt(i));
    const row = [cell(oneUp, 0) + gapInB];
    let least = cell(row, 0);
    for (let j = 1; j <= b.length; j++) {
      const other = b.charAt(j - 1);
      const last = i === a.length && j === b.length;
      let cost =
        cell(oneUp, j - 1) + (letter === other ? 0 : costs.substitute(letter, other, last));
      cost = Math.min(cost, cell(oneUp, j) + gapInB);
      cost = Math.min(cost, cell(row, j - 1) + costs.gap(other, b.charAt(j - 2), b.charAt(j)));
      if (i > 1 && j > 1 && letter === b.charAt(j - 2) && a.charAt(i - 2) === other) {
        cost = Math.min(cost, cell(twoUp, j - 2) + costs.swap(letter, other));
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A transposition reads the row before the previous one, so both rows must exceed the limit.
    if (least > limit && Math.min(...oneUp) > limit) return Infinity;
    twoUp = oneUp;
    oneUp = row;
  }
  const cost = cell(oneUp, b.length);
  return cost <= limit + 1e-9 ? cost : Infinity;
};

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Infinity;
}
