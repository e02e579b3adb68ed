/** What one step of turning a word into another costs. Infinity forbids it. */
export interface Costs {
  /** One letter for another, under `pairOf` both. */
  substitution: Float64Array;
  /** The same where both end their words. */
  lastSubstitution: Float64Array;
  /** A letter that only one word has, between its neighbours there (0 at an end). Letters come as `codeOf` them. */
  gap(letter: number, before: number, after: number): number;
  /** Two neighbours that have changed places. */
  swap(a: number, b: number): number;
  /** The least that a swap costs. */
  leastSwap: number;
}

/** A number below 64 for each letter from A to Z and from a to z, other than 0. */
export const codeOf = (letter: string): number => letter.charCodeAt(0) & 63;

const pairOfCodes = (a: number, b: number) => (a << 6) | b;

/** Where the cost of a pair of letters stands in a table. */
export const pairOf = (a: string, b: string): number => pairOfCodes(codeOf(a), codeOf(b));

/** A table of what pairs of letters cost, the same for all at first. */
export const createTable = (cost: number): Float64Array => new Float64Array(64 * 64).fill(cost);

/** The longest words that are compared. */
const longest = 60;

/** Used again and again: a build compares a million words. */
const createRow = () => new Float64Array(longest + 2);
const rows = [createRow(), createRow(), createRow()] as const;
const gaps = createRow();
const codes = [new Uint8Array(longest + 2), new Uint8Array(longest + 2)] as const;

/** A word as codes, from 1 on, between zeros. */
function spell(word: string, into: Uint8Array): void {
  for (let at = 0; at < word.length; at++) into[at + 1] = word.charCodeAt(at) & 63;
  into[word.length + 1] = 0;
}

const at = (list: Float64Array | Uint8Array, index: number): number => list[index] ?? Infinity;

/**
 * The cheapest way from one word to another, Infinity as soon as it must exceed `limit`.
 * Optimal string alignment: Damerau's four slips, none of them applied twice to the same letters
 * (F. Damerau, CACM 7(3), 1964).
 */
export function alignmentCost(one: string, other: string, costs: Costs, limit: number): number {
  if (one === other) return 0;
  if (one.length > longest || other.length > longest) return Infinity;
  // Sums of decimal fractions are not exact.
  const most = limit + 1e-9;
  let [twoUp, oneUp, row] = rows;
  const [a, b] = codes;
  spell(one, a);
  spell(other, b);
  const width = other.length;
  oneUp[0] = 0;
  for (let j = 1; j <= width; j++) {
    gaps[j] = costs.gap(at(b, j), at(b, j - 1), at(b, j + 1));
    oneUp[j] = at(oneUp, j - 1) + at(gaps, j);
  }
  let leastUp = 0;
  for (let i = 1; i <= one.length; i++) {
    const letter = at(a, i);
    const gapInB = costs.gap(letter, at(a, i - 1), at(a, i + 1));
    let least = at(oneUp, 0) + gapInB;
    row[0] = least;
    for (let j = 1; j <= width; j++) {
      const code = at(b, j);
      let cost = at(oneUp, j - 1);
      if (letter !== code) {
        const isLast = i === one.length && j === width;
        const table = isLast ? costs.lastSubstitution : costs.substitution;
        cost += at(table, pairOfCodes(letter, code));
      }
      cost = Math.min(cost, at(oneUp, j) + gapInB, at(row, j - 1) + at(gaps, j));
      if (letter === b[j - 1] && a[i - 1] === code) {
        cost = Math.min(cost, at(twoUp, j - 2) + costs.swap(letter, code));
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // A swap may still reach back over one row.
    if (least > most && leastUp + costs.leastSwap > most) return Infinity;
    leastUp = least;
    const free = twoUp;
    twoUp = oneUp;
    oneUp = row;
    row = free;
  }
  const cost = at(oneUp, width);
  return cost <= most ? cost : Infinity;
}
