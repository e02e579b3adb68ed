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
 * The weighted edit distance of two words, as optimal string alignment: Damerau–Levenshtein with no
 * letters edited twice (F. Damerau, CACM 7(3), 1964). Stops as soon as the cost must exceed the
 * limit.
 *
 * @returns the lowest cost of turning `a` into `b`; Infinity if it exceeds `limit`
 */
export function editDistance(a: string, b: string, costs: EditCosts, limit: number): number {
  if (a === b) return 0;
  const gapAt = (word: string, at: number) =>
    costs.gap(word.charAt(at), word.charAt(at - 1), word.charAt(at + 1));
  const gaps: number[] = [];
  let twoUp: number[] = [];
  let oneUp = [0];
  for (let j = 0; j < b.length; j++) {
    gaps[j] = gapAt(b, j);
    oneUp[j + 1] = cell(oneUp, j) + cell(gaps, j);
  }
  let leastUp = 0;
  for (let i = 0; i < a.length; i++) {
    const letter = a.charAt(i);
    const gapInB = gapAt(a, i);
    const row = [cell(oneUp, 0) + gapInB];
    let least = cell(row, 0);
    for (let j = 0; j < b.length; j++) {
      const other = b.charAt(j);
      const last = i === a.length - 1 && j === b.length - 1;
      // What exceeds the limit already need not be exact.
      const isFree = letter === other || cell(oneUp, j) > limit;
      let cost = Math.min(
        cell(oneUp, j) + (isFree ? 0 : costs.substitute(letter, other, last)),
        cell(oneUp, j + 1) + gapInB,
        cell(row, j) + cell(gaps, j),
      );
      if (i > 0 && j > 0 && letter === b.charAt(j - 1) && a.charAt(i - 1) === other) {
        cost = Math.min(cost, cell(twoUp, j - 1) + costs.swap(letter, other));
      }
      row[j + 1] = cost;
      least = Math.min(least, cost);
    }
    // A transposition reads the row before the previous one, so both rows must exceed the limit.
    if (least > limit && leastUp > limit) return Infinity;
    leastUp = least;
    twoUp = oneUp;
    oneUp = row;
  }
  const cost = cell(oneUp, b.length);
  // Sums of decimal fractions are not exact in binary.
  return cost <= limit + 1e-9 ? cost : Infinity;
}

const cell = (row: readonly number[], at: number): number => row[at] ?? Infinity;
