import type { AnalysedWord } from './analysed-word.ts';
import { isDerived } from './derived-words.ts';
import { phoneticDistance } from './phonetic-distance.ts';
import { mayBeTypo, typoDistance } from './typo-distance.ts';

/** How a typed word matches a word of a name. */
export type WordMatchType = 'exact' | 'spelling' | 'typo' | 'prefix';

export interface WordMatch {
  /** 0 for the same word, up to about 2. */
  cost: number;
  how: WordMatchType;
}

/** How closely a typed word has to match. */
export interface Tolerance {
  /**
   * `fuzzy`: similar sounds and typos. `alike`: similar sounds. `close`: very similar sounds. `exact`:
   * the same word only.
   */
  level: 'fuzzy' | 'alike' | 'close' | 'exact';
  /** Whether it may be the beginning of a longer word. */
  prefix: boolean;
  /**
   * Whether the query has another strong word, which makes short Chinese syllables safe to compare.
   */
  accompanied: boolean;
  /**
   * Whether the query has any other word, weak ones included: then a single letter may be a prefix.
   */
  amongOthers: boolean;
}

/**
 * Whether one word is the plural of the other: Houthi, Houthis. A short word with an s is another
 * word: Iran, Irans.
 */
function isPlural(a: AnalysedWord, b: AnalysedWord, { accompanied }: Tolerance): boolean {
  const isPluralOf = (many: string, one: string) =>
    many.length === one.length + 1 && many === `${one}s`;
  return (
    a.latin.length + b.latin.length > (accompanied ? 8 : 10) &&
    (isPluralOf(b.latin, a.latin) ||
      isPluralOf(a.latin, b.latin) ||
      isPluralOf(b.phonetic, a.phonetic) ||
      isPluralOf(a.phonetic, b.phonetic))
  );
}

/**
 * Compares a typed word with a word of a name that is not the same word.
 *
 * @returns undefined if they are different words
 */
export function compareWords(
  typed: AnalysedWord,
  entry: AnalysedWord,
  tolerance: Tolerance,
): WordMatch | undefined {
  const { level, accompanied } = tolerance;
  if (level === 'exact' || typed.phonetic === '' || entry.phonetic === '') return undefined;
  // In a script without vowels, a short word resembles too many.
  if (!accompanied && typed.text.length < 4 && typed.consonantal) return undefined;
  // Cheap tests come first: most pairs of words fail all of them.
  const alike = typed.skeleton === entry.skeleton;
  const near = level === 'fuzzy' && mayBeTypo(typed, entry, accompanied);
  if (!alike && !near) return undefined;
  // Zelenskyy is Zelensky, but a suffix that is pronounced makes another word. Next to other words the
  // last letters may be missing.
  const mayLack = accompanied && near && typed.latin.length < entry.latin.length;
  if (isPlural(typed, entry, tolerance)) return { cost: 0.3, how: 'spelling' };
  if (typed.phonetic !== entry.phonetic && !mayLack && isDerived(typed.latin, entry.latin)) {
    return undefined;
  }
  // Latin letters are not compared with a transliterated name that lacks vowels.
  if (entry.consonantal && typed.text === typed.latin) return undefined;
  // In single syllables every vowel counts: Zhou is not Zhu, Deng is not Ding.
  const size = accompanied ? 0 : typed.chineseSize * entry.chineseSize;
  if (size === 1) return undefined;
  if (typed.phonetic === entry.phonetic) {
    if (typed.phonetic.length < 3 && !accompanied) return undefined;
    // Short words with the same key need nearly the same letters: Bush, Busch.
    const cost = Math.min(0.3, 0.1 + 0.05 * Math.abs(typed.latin.length - entry.latin.length));
    return { cost, how: 'spelling' };
  }
  // One letter makes another word of a Chinese one: Nanning, Nanjing.
  const isChinese = size > 0 && size < 6;
  let best: WordMatch | undefined;
  if (alike && !isDerived(typed.phonetic, entry.phonetic)) {
    const options = { consonantal: typed.consonantal, accompanied };
    const cost = 0.1 + phoneticDistance(typed.phonetic, entry.phonetic, options);
    if (cost <= (isChinese ? 0.6 : level === 'close' ? 0.7 : 9)) best = { cost, how: 'spelling' };
  }
  // The first two letters are never dropped: Qiang is not Keqiang.
  if (near && entry.latin.slice(2) !== typed.latin) {
    const typo = typoDistance(typed.latin, entry.latin, accompanied);
    const cost = 0.2 + typo;
    if (!(isChinese && typo > 0.9) && cost < (best?.cost ?? 9)) best = { cost, how: 'typo' };
  }
  return best;
}

/** Compares the typed beginning of a word with a word of a name. */
export function comparePrefix(
  typed: AnalysedWord,
  entry: AnalysedWord,
  { amongOthers }: Tolerance,
): WordMatch | undefined {
  if (typed.text.length < (amongOthers ? 1 : 2)) return undefined;
  if (entry.text.length <= typed.text.length) return undefined;
  if (entry.text.startsWith(typed.text)) return { cost: 0.05, how: 'prefix' };
  if (typed.phonetic.length < 3 || !entry.phonetic.startsWith(typed.phonetic)) return undefined;
  // Harr begins Harriet Osei: Harle, which only sounds like it, comes after, although it is a whole name.
  return { cost: 0.4, how: 'prefix' };
}
