import { analyseWord, type AnalysedWord } from './analysed-word.ts';
import { comparePrefix, compareWords, type Tolerance, type WordMatch } from './compare-words.ts';

interface VocabularyEntry<Place> extends AnalysedWord {
  /** The places where the word occurs. */
  places: Place[];
}

/** A word of the vocabulary that a typed word may mean. */
export interface Candidate<Place> extends WordMatch {
  entry: VocabularyEntry<Place>;
}

export type Vocabulary<Place> = ReturnType<typeof createVocabulary<Place>>;

/**
 * Creates an empty vocabulary: the distinct words of a lexicon. It compares a typed word only with
 * words that share a group of first sounds.
 */
export function createVocabulary<Place>() {
  const byText = new Map<string, VocabularyEntry<Place>>();
  const byGroup = new Map<string, VocabularyEntry<Place>[]>();

  return {
    add(text: string, place: Place) {
      let entry = byText.get(text);
      if (!entry) {
        entry = Object.assign(analyseWord(text), { places: [] });
        byText.set(text, entry);
        for (const group of entry.groups) {
          const entries = byGroup.get(group);
          if (entries) entries.push(entry);
          else byGroup.set(group, [entry]);
        }
      }
      entry.places.push(place);
    },
    /** Whether the lexicon has exactly this word. */
    has: (text: string) => byText.has(text),
    /** The words that a typed word may mean, each once, in no particular order. */
    candidates(typed: AnalysedWord, tolerance: Tolerance): Candidate<Place>[] {
      const found = new Map<VocabularyEntry<Place>, Candidate<Place>>();
      const same = byText.get(typed.text);
      if (same) found.set(same, { entry: same, cost: 0, how: 'exact' });
      for (const group of typed.groups) {
        for (const entry of byGroup.get(group) ?? []) {
          const match =
            compareWords(typed, entry, tolerance) ??
            (tolerance.prefix ? comparePrefix(typed, entry, tolerance) : undefined);
          if (match && !found.has(entry)) found.set(entry, { entry, ...match });
        }
      }
      return [...found.values()];
    },
  };
}
