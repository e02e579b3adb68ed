/** The letters from code point `first` on, with their transliterations; `_` for none. */
export const letterRow = (first: number, latin: string): [string, string][] =>
  latin
    .split(' ')
    .map((letters, at) => [String.fromCharCode(first + at), letters === '_' ? '' : letters]);
