/** The word before the ending of an English contraction: would, of wouldn’t; can, of can’t. Others are returned as they are. */
export const uncontracted = (word: string): string =>
  word
    .replace(/^wo(?=n['’]t$)/i, 'will')
    .replace(/^sha(?=n['’]t$)/i, 'shall')
    .replace(/(?<=\p{L})(?:(?<!ca)n['’]t$|['’](?:t|re|ve|ll|d|m)$)/iu, '');
