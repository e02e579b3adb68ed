/** The words of a query, and the phrases in quotation marks. */

/** A word, or a phrase whose words are to be found in their order. */
export interface Term {
  text: string;
  isPhrase: boolean;
}

const phrase = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** A query in quotation marks, unless it has some. */
export const inQuotes = (query: string): string => (/["“”„«»]/u.test(query) ? query : `“${query}”`);

/** A possessive names its owner: `haqqani's`, `Haqqani’s`. */
const possessive = /(\p{L})['’]s(?!\p{L})/giu;

/** What separates words: al-Qaeda, and/or. In a number it does not: 9/11. */
const between = /[\p{Pd}\s]+|(?<=\p{L})[/\\|+=_]+(?=\p{L})/gu;

const hasText = (text: string) => /[\p{L}\p{N}]/u.test(text);

const wordsOf = (text: string): Term[] =>
  text
    .replace(possessive, '$1')
    .split(between)
    .filter(hasText)
    .map((word) => ({ text: word, isPhrase: false }));

/** Splits a query into words and phrases, in their order. A single quotation mark is ignored. */
export function termsOf(query: string): Term[] {
  const terms: Term[] = [];
  let from = 0;
  for (const { 0: whole, 1: text = '', index } of query.matchAll(phrase)) {
    terms.push(...wordsOf(query.slice(from, index)));
    if (hasText(text)) terms.push({ text: text.trim(), isPhrase: true });
    from = index + whole.length;
  }
  return [...terms, ...wordsOf(query.slice(from))];
}

/** The texts of all words, or of all phrases. */
export const textsOf = (terms: readonly Term[], kind: 'words' | 'phrases'): string[] =>
  terms.filter(({ isPhrase }) => isPhrase === (kind === 'phrases')).map(({ text }) => text);

/** In a phrase, only the first so many words are also searched for joined. */
const mostJoined = 5;

/**
 * The searches for a phrase. The engine takes al-Qaeda for one word: two neighbours in the phrase may be one in the text.
 */
export function phraseSearches(phrase: string): string[] {
  const words = wordsOf(phrase).map(({ text }) => text);
  const joined = words
    .slice(1, mostJoined)
    .map((_, at) => [
      ...words.slice(0, at),
      `${words[at]}${words[at + 1]}`,
      ...words.slice(at + 2),
    ]);
  return [words, ...joined].map((some) => `"${some.join(' ')}"`);
}
