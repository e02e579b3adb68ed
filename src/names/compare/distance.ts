/** What one step of turning a word into another costs. Infinity forbids it. */
export interface Costs {
  /** One letter for another; `last` if both end their words. */
  substitute(a: string, b: string, last: boolean): number;
  /** A letter that only one word has, between its neighbours there ('' at an end). */
  gap(letter: string, before: string, after: string): number;
  /** Two neighbours that have changed places. */
  swap(a: string, b: string): number;
}

/** How far two words lie apart. */
export type Align = (a: string, b: string, costs: Costs, limit: number) => number;

/**
 * The cheapest way from one word to another, Infinity as soon as it must exceed `limit`.
 * Optimal string alignment: Damerau's four slips, none of them applied twice to the same letters
 * (F. Damerau, CACM 7(3), 1964).
 */
export const alignmentCost: Align = (a, b, costs, limit) => {
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
    // A swap may still reach back over one row.
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
