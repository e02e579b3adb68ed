/** The words that an address asks to have marked: `?marked=haqqani&marked=al+qaeda`. */

const parameter = 'marked';

/** So many words are marked, and none that is longer, in UTF-16 units: anyone can write an address. */
const limit = { words: 12, length: 60 };

/** Words and phrases as the address has them, each once. */
export function markedWords({ searchParams }: URL): string[] {
  const words = searchParams.getAll(parameter).map((word) => word.trim());
  const fitting = words.filter((word) => word && word.length <= limit.length);
  return [...new Set(fitting)].slice(0, limit.words);
}

/** The same address without them. */
export function withoutMarkedWords(address: URL): URL {
  const plain = new URL(address);
  plain.searchParams.delete(parameter);
  return plain;
}
