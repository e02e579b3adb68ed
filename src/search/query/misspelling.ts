/**
 * Whether a word is probably a misspelling of another: one letter is wrong, missing, added or exchanged with the next; in words
 * of eight letters and more, two (optimal string alignment distance).
 */
export function isMisspelling(typed: string, meant: string): boolean {
  const most = typed.length < 8 ? 1 : 2;
  if (typed === meant || typed[0] !== meant[0] || Math.abs(typed.length - meant.length) > most) {
    return false;
  }
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const own = [row];
    for (let at = 1; at <= meant.length; at += 1) {
      const isSame = typed[row - 1] === meant[at - 1];
      let cost = Math.min(
        (above[at] ?? 0) + 1,
        (own[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (
        row > 1 &&
        at > 1 &&
        typed[row - 1] === meant[at - 2] &&
        typed[row - 2] === meant[at - 1]
      ) {
        cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      }
      own.push(cost);
    }
    [before, above] = [above, own];
  }
  return (above[meant.length] ?? most + 1) <= most;
}
