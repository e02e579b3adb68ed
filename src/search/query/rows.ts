/** Words that stand together in a query. */
import type { Piece } from './syntax.ts';

/** Each row of words that stand together in a query, as the numbers of their pieces. */
export function rowsOf(pieces: readonly Piece[]): number[][] {
  const rows: number[][] = [[]];
  pieces.forEach(({ isPhrase, isExcluded, isPrefix, isOr }, at) => {
    if (isPhrase || isExcluded || isPrefix) return void rows.push([]);
    if (isOr) rows.push([]);
    rows.at(-1)?.push(at);
  });
  return rows.filter((row) => row.length > 0);
}

/** Neighbours in a query, as the numbers of their pieces: they may be one word in the paper. */
export const neighboursOf = (pieces: readonly Piece[]): (readonly [number, number])[] =>
  rowsOf(pieces).flatMap((row) => row.slice(1).map((at) => [at - 1, at] as const));
