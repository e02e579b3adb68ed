/** A word of a text. */
export interface Token {
  /** Composed (NFC). */
  word: string;
  /** The index of its first character in the text. */
  start: number;
}

/** Splits a text into words. */
export function tokenize(text: string): Token[] {
  const isComposed = text.normalize('NFC') === text;
  let end = 0;
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((found) => {
    const start = text.indexOf(found, end);
    end = start + found.length;
    return { word: isComposed ? found : found.normalize('NFC'), start };
  });
}
