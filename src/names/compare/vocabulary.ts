import { analyseWord, type AnalysedWord } from './analysed-word.ts';
import { comparePrefix, compareWords, type Tolerance, type WordMatch } from './compare-words.ts';

/** Where a word of the vocabulary occurs. */
export interface Occurrence {
  /** A number that the owner of the vocabulary gives to the spelling of a name. */
  spelling: number;
  /** The index of the word in the spelling. */
  at: number;
  /** The number of words of the spelling that it joins. */
  size: 1 | 2 | 3;
}

export interface VocabularyEntry extends AnalysedWord {
  places: Occurrence[];
}

/** A word of the vocabulary that a typed word may mean. */
export interface Candidate extends WordMatch {
  entry: VocabularyEntry;
}

/** The distinct words of a lexicon. */
export interface Vocabulary {
  add(text: string, place: Occurrence): void;
  /** Whether the lexicon has exactly this word. */
  has(text: string): boolean;
  /** The words that a typed word may mean, each once, in no particular order. */
  candidates(typed: AnalysedWord, tolerance: Tolerance): Candidate[];
}

/**
 * Creates an empty vocabulary. It compares a typed word only with words that share a group of first
 * sounds.
 */
export function createVocabulary(): Vocabulary {
  const byText = new Map<string, VocabularyEntry>();
  const byGroup = new Map<string, VocabularyEntry[]>();

  return {
    add(text, place) {
      let entry = byText.get(text);
      if (!entry) {
        entry = { ...analyseWord(text), places: [] };
        byText.set(text, entry);
        for (const group of entry.groups) {
          const entries = byGroup.get(group);
          if (entries) entries.push(entry);
          else byGroup.set(group, [entry]);
        }
      }
      entry.places.push(place);
    },
    has: (text) => byText.has(text),
    candidates(typed, tolerance) {
      const found = new Map<VocabularyEntry, Candidate>();
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
