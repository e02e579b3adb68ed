/** A table that is written as words in pairs: `Zhou Chou Zhu Chu`. */
export const pairsIn = (words: string) =>
  new Map(
    words
      .split(' ')
      .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? ''] as const] : [])),
  );
