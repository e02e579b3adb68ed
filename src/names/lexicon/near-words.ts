/** Finds the words of the articles that are similar to a name. Only the build runs this, on a hundred thousand words at once. */
import type { Tolerance } from '../compare/compare-words.ts';
import { createVocabulary } from '../compare/vocabulary.ts';
import { hasEnglishSuffix } from './english-suffix.ts';
import { indexTerms } from './index-terms.ts';
import type { LexiconName } from './name.ts';
import { spellingsOf } from './spelling.ts';
import { termsOf, type WordTerms } from './word-terms.ts';

/** As if the word were the whole query. */
const alone: Tolerance = { level: 'fuzzy', prefix: false, accompanied: false, amongOthers: false };

/**
 * Returns a function that tells whether the lexicon would take a folded word, typed as a whole query, for a misspelling of one of
 * these names. False for the words of the names themselves.
 */
export function nearTest(names: readonly LexiconName[]): (word: string | WordTerms) => boolean {
  const vocabulary = createVocabulary<LexiconName>();
  for (const spelling of names.flatMap(spellingsOf)) {
    for (const { text, at, size } of indexTerms(spelling, () => [])) {
      // A given name alone means nobody, so a word that is similar to one is corrected to nothing.
      const tells = !spelling.isPerson || (at <= spelling.head && spelling.head < at + size);
      if (tells) vocabulary.add(text, spelling.name);
    }
  }
  return (word) => {
    const { text, terms } = typeof word === 'string' ? { text: word, terms: termsOf(word) } : word;
    if (vocabulary.has(text) || hasEnglishSuffix(text)) return false;
    return terms.some((term) => vocabulary.candidates(term.text, alone, term.phonetic).length > 0);
  };
}
