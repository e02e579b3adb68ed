/** The words to mark, from the address of the page: `?marked=haqqani&marked=al+qaeda`. */

const parameter = 'marked';

/** The maximum number of words, and the maximum length of each in UTF-16 units: anyone can write an address. */
const maximum = { words: 12, length: 60 };

/** The words and phrases in an address, each once. */
export function markedWords({ searchParams }: URL): string[] {
  const words = searchParams.getAll(parameter).map((word) => word.trim());
  const fitting = words.filter((word) => word && word.length <= maximum.length);
  return [...new Set(fitting)].slice(0, maximum.words);
}

/** The address without its words to mark. */
export function withoutMarkedWords(address: URL): URL {
  const plain = new URL(address);
  plain.searchParams.delete(parameter);
  return plain;
}
