import { analyseWord, type AnalysedWord } from './analysed-word.ts';
import { comparePrefix, compareWords, type Tolerance, type WordMatch } from './compare-words.ts';

interface VocabularyEntry<Place> extends AnalysedWord {
  /** The places where the word occurs. */
  places: Place[];
  /** How many words were added before it. */
  number: number;
}

/** A word of the vocabulary that a typed word may mean. */
export interface Candidate<Place> extends WordMatch {
  entry: VocabularyEntry<Place>;
}

export type Vocabulary<Place> = ReturnType<typeof createVocabulary<Place>>;

/** The same word comes first. */
const orderOf = ({ cost, entry }: Candidate<unknown>) => cost && entry.number;

const sorted = <Place>(candidates: Candidate<Place>[]) =>
  candidates.sort((a, b) => orderOf(a) - orderOf(b));

/**
 * Creates an empty vocabulary: the distinct words of a lexicon. It compares a typed word only with
 * words that share a group of first sounds.
 */
export function createVocabulary<Place>() {
  const byText = new Map<string, VocabularyEntry<Place>>();
  /** By all groups of a word, so that a word that shares several is compared once. */
  const byGroups = new Map<string, VocabularyEntry<Place>[]>();

  return {
    add(text: string, place: Place) {
      let entry = byText.get(text);
      if (!entry) {
        entry = Object.assign(analyseWord(text), { places: [], number: byText.size });
        byText.set(text, entry);
        const entries = byGroups.get(entry.groups);
        if (entries) entries.push(entry);
        else byGroups.set(entry.groups, [entry]);
      }
      entry.places.push(place);
    },
    /** All words. */
    words: (): AnalysedWord[] => [...byText.values()],
    /** Whether the lexicon has exactly this word. */
    has: (text: string) => byText.has(text),
    /**
     * The words that a folded word may mean, each once: the same word, then others as they were added.
     *
     * @param phonetic its phonetic key, if known
     */
    candidates(text: string, tolerance: Tolerance, phonetic?: string): Candidate<Place>[] {
      const typed = analyseWord(text, phonetic);
      const same = byText.get(text);
      const found: Candidate<Place>[] = [];
      for (const [groups, entries] of byGroups) {
        if (![...groups].some((group) => typed.groups.includes(group))) continue;
        for (const entry of entries) {
          const match: WordMatch | undefined =
            entry === same
              ? { cost: 0, how: 'exact' }
              : (compareWords(typed, entry, tolerance) ??
                (tolerance.prefix ? comparePrefix(typed, entry, tolerance) : undefined));
          if (match) found.push({ entry, ...match });
        }
      }
      return sorted(found);
    },
    /** Candidates of another vocabulary that this one has too. */
    own: (candidates: readonly Candidate<unknown>[]): Candidate<Place>[] =>
      sorted(
        candidates.flatMap((candidate) => {
          const entry = byText.get(candidate.entry.text);
          return entry ? [{ ...candidate, entry }] : [];
        }),
      ),
  };
}
