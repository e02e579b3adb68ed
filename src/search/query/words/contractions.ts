/** The verb or pronoun of an English contraction: would, of wouldn’t; can, of can’t. Other words are returned as they are. */
export const uncontracted = (word: string): string =>
  word.replace(/^wo(?=n['’]t$)/i, 'will').replace(/(?<!ca)n['’]t$|['’](?:t|re|ve|ll|d|m)$/i, '');
