import { chineseSize } from './chinese.ts';
import { firstSoundGroups } from './first-sound.ts';
import { phoneticKey } from './phonetic-key.ts';
import { isConsonantal, romanise } from './romanise.ts';

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
  return firstSoundGroups(phonetic) + (/^(?:ch[rl]|qi|tsi|kia)/.test(latin) ? 'J' : '');
}

const phoneticOf = (latin: string) => (/^[a-z]+$/.test(latin) ? phoneticKey(latin) : '');

function lettersOf(latin: string): number {
  let letters = 0;
  for (let at = 0; at < latin.length; at++) letters |= 1 << (latin.charCodeAt(at) & 31);
  return letters;
}

/**
 * A folded word with all the keys by which words are compared. Keys that a different first sound makes unnecessary are computed
 * only when they are needed.
 */
export class AnalysedWord {
  readonly text: string;
  /** The word in Latin letters. */
  readonly latin: string;
  /** Its phonetic key; '' if it has other characters than Latin letters. */
  readonly phonetic: string;
  /** The groups of its first sound, one character each, home first (first-sound.ts). */
  readonly groups: string;
  #skeleton: string | undefined;
  #letters: number | undefined;
  #chineseSize: number | undefined;

  /** @param phonetic its phonetic key, if known: it takes the longest to compute */
  constructor(text: string, phonetic?: string) {
    this.text = text;
    this.latin = romanise(text) ?? text;
    this.phonetic = phonetic ?? phoneticOf(this.latin);
    this.groups = groupsOf(this.latin, this.phonetic);
  }

  /**
   * The consonants of the phonetic key that no spelling drops or replaces. Words that sound alike
   * have the same skeleton.
   */
  get skeleton(): string {
    return (this.#skeleton ??= skeletonOf(this.phonetic));
  }

  /** Whether its script leaves out short vowels. */
  get consonantal(): boolean {
    return isConsonantal(this.text);
  }

  /** The number of its syllables if it may be Chinese; 0 for other words. */
  get chineseSize(): number {
    return (this.#chineseSize ??= chineseSize(this.latin));
  }

  /** The set of its letters, one bit for each. */
  get letters(): number {
    return (this.#letters ??= lettersOf(this.latin));
  }
}

/** Computes the keys of a folded word. */
export const analyseWord = (text: string, phonetic?: string): AnalysedWord =>
  new AnalysedWord(text, phonetic);
