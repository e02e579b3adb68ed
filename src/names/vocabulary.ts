import { isSameChinese, readChinese, type ChineseReading } from './chinese.ts';
import { firstSounds } from './first-sound.ts';
import { isConsonantal, romanise } from './romanise.ts';
import { soundDistance, soundLimit, type Hearing } from './sound-distance.ts';
import { sounds } from './sound.ts';
import { isDerived, slipDistance, slipLimit } from './typing-slips.ts';

/** One word, read in every way in which words are compared. */
export interface Reading {
  text: string;
  /** In Latin letters. */
  latin: string;
  sound: string;
  /** Its lasting sounds in their order, two bits a sound: alike in every two words that sound alike. */
  lasting: number;
  /** How many sounds of each kind it has, one bit a sound. */
  kinds: number;
  /** See first-sound.ts. */
  groups: string;
  consonantal: boolean;
  chinese: ChineseReading | undefined;
  /** Which letters it has, one bit a letter. */
  letters: number;
}

/** Where a word stands in the lexicon. */
export interface Place {
  spelling: number;
  at: number;
  size: 1 | 2 | 3;
}

export interface Entry extends Reading {
  places: Place[];
}

export type WordHow = 'exact' | 'spelling' | 'typo' | 'prefix';

/** A word of the lexicon that the typed word may mean. */
export interface Candidate {
  entry: Entry;
  /** 0 is the same word, about 2 the limit. */
  cost: number;
  how: WordHow;
}

/** How freely a typed word may be read. */
export interface Freedom {
  /** `guess`: sounds and slips. `sure`: close sounds. `same`: the same word only. */
  reading: 'guess' | 'sure' | 'same';
  prefix: boolean;
  /** Another word stands beside it, which makes short Chinese syllables safe to compare. */
  accompanied: boolean;
  /** It is not all that was typed, even if the rest is weak: one letter may begin a word. */
  amongOthers: boolean;
}

/** Sounds that neither come and go nor are heard for others, but m for n. */
const LASTING = ' rlnm';

/**
 * Kinds of sounds, four places each. A sound too many costs 0.2 at least, and so does one of another kind, or of none, for
 * which it is heard; a vowel of another kind twice that (sound-distance.ts).
 */
const KINDS = 'a   iE  ouO tdTDkX  pb  f';

const LASTING_OF = new Int8Array(128).map((_, code) => LASTING.indexOf(String.fromCharCode(code)));
const KIND_OF = new Int8Array(128).map((_, code) =>
  KINDS.trim().indexOf(String.fromCharCode(code)),
);

export function readWord(text: string): Reading {
  const latin = romanise(text) ?? text;
  const sound = /^[a-z]+$/.test(latin) ? sounds(latin) : '';
  let lasting = 0;
  let kinds = 0;
  for (let at = 0; at < sound.length; at++) {
    const code = sound.charCodeAt(at);
    const last = LASTING_OF[code] ?? -1;
    if (last > 0) lasting = (lasting << 2) | Math.min(last, 3);
    const kind = KIND_OF[code] ?? -1;
    const shift = kind & ~3;
    if (kind >= 0) kinds |= ((((kinds >> shift) << 1) & 14) | 1) << shift;
  }
  let letters = 0;
  for (let at = 0; at < latin.length; at++) letters |= 1 << (latin.charCodeAt(at) & 31);
  return {
    text,
    latin,
    sound,
    lasting,
    kinds,
    groups: firstSounds(sound),
    consonantal: isConsonantal(text),
    chinese: readChinese(latin),
    letters,
  };
}

/** Whether two sets of bits differ in so many bits at most; never if that is less than none. */
export function differAtMost(a: number, b: number, most: number): boolean {
  let others = a ^ b;
  for (let count = most; count > 0; count--) others &= others - 1;
  return others === 0 && most >= 0;
}

/**
 * In how many letters a mistyped word of one length may differ from a name of another, −1 if the lengths forbid it. A
 * letter too many costs 0.5 at least; what changes the set of letters costs 1 and changes two of them.
 */
export function lettersApart(typed: number, name: number, accompanied: boolean): number {
  const limit = slipLimit(typed, name, accompanied);
  return Math.abs(typed - name) > 2 * limit ? -1 : 2 * Math.floor(limit);
}

/** How many sounds of some kind may be too many in one of two words of these lengths that sound alike; −1: none do. */
export function kindsApart(a: number, b: number, hearing: Hearing): number {
  const limit = hearing.consonantal ? 9 : soundLimit(a, b, hearing);
  return Math.abs(a - b) > Math.min(5, 4 * limit) ? -1 : Math.floor(5 * limit);
}

/** One syllable each and not the same one: in Zhou and Zhu, Deng and Ding every vowel counts. */
function isOther(a: ChineseReading, b: ChineseReading): boolean {
  return !a.long && !b.long && !isSameChinese(a, b);
}

/** How close the typed word is to a word of the lexicon; undefined if it is another word. */
export function compare(
  typed: Reading,
  entry: Reading,
  freedom: Freedom,
): Omit<Candidate, 'entry'> | undefined {
  if (freedom.reading === 'same' || typed.sound === '' || entry.sound === '') return undefined;
  const hearing = { consonantal: typed.consonantal, accompanied: freedom.accompanied };
  const alike =
    typed.lasting === entry.lasting &&
    differAtMost(
      typed.kinds,
      entry.kinds,
      kindsApart(typed.sound.length, entry.sound.length, hearing),
    );
  const near =
    freedom.reading === 'guess' &&
    differAtMost(
      typed.letters,
      entry.letters,
      lettersApart(typed.latin.length, entry.latin.length, freedom.accompanied),
    );
  if (!alike && !near && !(typed.chinese && entry.chinese)) return undefined;
  // Zelenskyy is Zelensky; what sounds otherwise at its end is another word.
  if (
    typed.sound !== entry.sound &&
    (isDerived(typed.latin, entry.latin) || isDerived(typed.sound, entry.sound))
  ) {
    return undefined;
  }
  // What is typed in Latin letters is compared with the Latin name: the native one has no vowels to go by.
  if (entry.text !== entry.latin && typed.text === typed.latin) return undefined;
  if (
    typed.chinese &&
    entry.chinese &&
    !freedom.accompanied &&
    isOther(typed.chinese, entry.chinese)
  ) {
    return undefined;
  }
  if (typed.sound === entry.sound) {
    if (typed.sound.length < 3 && !freedom.accompanied) return undefined;
    // Equal sounds of short words need nearly equal letters: Bush, Busch.
    const cost = Math.min(0.3, 0.1 + 0.05 * Math.abs(typed.latin.length - entry.latin.length));
    return { cost, how: 'spelling' };
  }
  if (typed.chinese && entry.chinese && isSameChinese(typed.chinese, entry.chinese)) {
    if (freedom.accompanied || typed.chinese.long || typed.chinese.sure || entry.chinese.sure) {
      return { cost: 0.3, how: 'spelling' };
    }
  }
  let best: Omit<Candidate, 'entry'> | undefined;
  if (alike) {
    const cost = 0.1 + soundDistance(typed.sound, entry.sound, hearing);
    if (cost <= (freedom.reading === 'guess' ? 9 : 0.7)) best = { cost, how: 'spelling' };
  }
  if (near) {
    const slip = slipDistance(typed.latin, entry.latin, freedom.accompanied);
    // Of two Chinese words one letter makes another: Nanning, Nanjing.
    const isSure = freedom.accompanied || typed.text.length > 8 || !typed.chinese || !entry.chinese;
    const cost = 0.2 + (isSure || slip <= 0.9 ? slip : Infinity);
    if (cost < (best?.cost ?? 9)) best = { cost, how: 'typo' };
  }
  return best;
}

function completes(
  typed: Reading,
  entry: Entry,
  freedom: Freedom,
): Omit<Candidate, 'entry'> | undefined {
  if (typed.text.length < (freedom.amongOthers ? 1 : 2) || entry.text.length <= typed.text.length)
    return undefined;
  if (entry.text.startsWith(typed.text)) return { cost: 0.05, how: 'prefix' };
  if (typed.sound.length < 3 || !entry.sound.startsWith(typed.sound)) return undefined;
  return { cost: 0.3, how: 'prefix' };
}

export interface Vocabulary {
  add(text: string, place: Place): void;
  /** Whether the lexicon has this very word. */
  has(text: string): boolean;
  /** The words that the typed one may mean, one candidate a word. */
  candidates(typed: Reading, freedom: Freedom): Candidate[];
}

/** All words of a lexicon, by first sound. */
export function createVocabulary(): Vocabulary {
  const byText = new Map<string, Entry>();
  const byGroup = new Map<string, Entry[]>();

  return {
    add(text, place) {
      let entry = byText.get(text);
      if (!entry) {
        entry = { ...readWord(text), places: [] };
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
    candidates(typed, freedom) {
      const found = new Map<Entry, Candidate>();
      const same = byText.get(typed.text);
      if (same) found.set(same, { entry: same, cost: 0, how: 'exact' });
      for (const group of typed.groups) {
        for (const entry of byGroup.get(group) ?? []) {
          const likeness =
            compare(typed, entry, freedom) ??
            (freedom.prefix ? completes(typed, entry, freedom) : undefined);
          if (likeness && !found.has(entry)) found.set(entry, { entry, ...likeness });
        }
      }
      return [...found.values()];
    },
  };
}
