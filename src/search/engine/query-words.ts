/** The words of a query as the index has them. */
import type { Asked } from './program.ts';

/** Signs that are no part of a word; a low line is. */
const signs = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** Languages that put no spaces between words. */
const withoutSpaces = new Set(['zh', 'ja', 'th']);

/** @param language of the text, a tag of one part */
export function askedFor(query: string, language: string): Asked {
  const isPhrase = /^\s*".+"\s*$/.test(query);
  const words = withoutSpaces.has(language)
    ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(query)].map(
        ({ segment }) => segment,
      )
    : [query];
  const typed = words
    .map((word) => word.replace(signs, '').toLowerCase())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { typed, words: typed.normalize('NFD').replace(/\p{M}/gu, ''), isPhrase };
}
