import { readChinese, type ChineseReading } from './chinese.ts';
import { firstSoundGroups } from './first-sound.ts';
import { koreanSurname } from './korean.ts';
import { phoneticKey } from './phonetic-key.ts';
import { isConsonantal, romanise } from './romanise.ts';

/** A folded word with all the keys by which words are compared. */
export interface AnalysedWord {
  text: string;
  /** The word in Latin letters. */
  latin: string;
  /** Its phonetic key; '' if it has other characters than Latin letters. */
  phonetic: string;
  /**
   * The consonants of the phonetic key that no spelling drops or replaces. Words that sound alike
   * have the same skeleton.
   */
  skeleton: string;
  /** The groups of its first sound, one character each, home first (first-sound.ts). */
  groups: string;
  /** Whether its script leaves out short vowels. */
  consonantal: boolean;
  chinese: ChineseReading | undefined;
  /** The set of its letters, one bit a letter. */
  letters: number;
}

/**
 * Only r, l and m or n are in every spelling of a name: other sounds are dropped, or mistaken for
 * one another.
 */
const skeletonOf = (phonetic: string) => phonetic.replace(/[^rlmn]/g, '').replaceAll('m', 'n');

/**
 * Adds groups for spellings that hide the first sound: Chriac transposes ch; Qing is Tsing and
 * Ch'ing, Kiang is Jiang.
 */
function groupsOf(latin: string, phonetic: string): string {
  const surname = koreanSurname(latin);
  const more = surname
    ? firstSoundGroups(surname)
    : /^(?:ch[rl]|qi|tsi|kia)/.test(latin)
      ? 'J'
      : '';
  return firstSoundGroups(phonetic) + more;
}

/** Computes the keys of a folded word. */
export function analyseWord(text: string): AnalysedWord {
  const latin = romanise(text) ?? text;
  const phonetic = /^[a-z]+$/.test(latin) ? phoneticKey(latin) : '';
  let letters = 0;
  for (let at = 0; at < latin.length; at++) letters |= 1 << (latin.charCodeAt(at) & 31);
  return {
    text,
    latin,
    phonetic,
    skeleton: skeletonOf(phonetic),
    groups: groupsOf(latin, phonetic),
    consonantal: isConsonantal(text),
    chinese: readChinese(latin),
    letters,
  };
}
