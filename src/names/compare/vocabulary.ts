import { isSameChinese, readChinese, type ChineseReading } from './chinese.ts';
import { alignmentCost } from './distance.ts';
import { firstSounds } from './first-sound.ts';
import { pairs } from './pairs.ts';
import { isConsonantal, romanise } from './romanise.ts';
import { soundDistance } from './sound-distance.ts';
import { sounds } from './sound.ts';
import { isDerived, slipDistance } from './typing-slips.ts';

/** One word, read in every way in which words are compared. */
export interface Reading {
  text: string;
  /** In Latin letters. */
  latin: string;
  sound: string;
  /** Its lasting sounds in their order: alike in every two words that sound alike. */
  lasting: string;
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

/** What is left when all sounds are gone that come and go, or that others are heard for; m may be n. */
const lasts = (sound: string) => sound.replace(/[^rlmn]/g, '').replaceAll('m', 'n');

/** Surnames of Korea as they are written otherwise, beside other words: Park, Pak (Korea.net; McCune-Reischauer). */
const KOREAN = pairs(
  'park p pak p bak p roh r noh r no r lee l yi l ri l rhee l choi C choe C lim m im m rim m cho J jo J jeon j chun j chon j',
);

/** See first-sound.ts; a swap may hide ch in Chriac, and Qing is Tsing and Ch'ing, Kiang is Jiang. */
function groupsOf(latin: string, sound: string): string {
  const surname = KOREAN.get(latin);
  const more = surname ? firstSounds(surname) : /^(?:ch[rl]|qi|tsi|kia)/.test(latin) ? 'J' : '';
  return firstSounds(sound) + more;
}

export function readWord(text: string, hear = sounds): Reading {
  const latin = romanise(text) ?? text;
  const sound = /^[a-z]+$/.test(latin) ? hear(latin) : '';
  let letters = 0;
  for (let at = 0; at < latin.length; at++) letters |= 1 << (latin.charCodeAt(at) & 31);
  return {
    text,
    latin,
    sound,
    lasting: lasts(sound),
    groups: groupsOf(latin, sound),
    consonantal: isConsonantal(text),
    chinese: readChinese(latin),
    letters,
  };
}

/** Whether two words have all letters in common but four, as they have after two slips. */
function shareLetters(a: Reading, b: Reading): boolean {
  if (Math.abs(a.latin.length - b.latin.length) > 2) return false;
  let others = a.letters ^ b.letters;
  for (let count = 0; count < 4; count++) others &= others - 1;
  return others === 0;
}

/** Whether one word is the plural of the other: Houthi, Houthis. Of short words it is another one: Iran, Irans. */
function isPlural(a: Reading, b: Reading, { accompanied }: Freedom): boolean {
  const isMore = (one: string, many: string) => `${one}s` === many;
  return (
    a.latin.length + b.latin.length > (accompanied ? 8 : 10) &&
    (isMore(a.latin, b.latin) ||
      isMore(b.latin, a.latin) ||
      isMore(a.sound, b.sound) ||
      isMore(b.sound, a.sound))
  );
}

/** How close the typed word is to a word of the lexicon; undefined if it is another word. */
export function compare(
  typed: Reading,
  entry: Reading,
  freedom: Freedom,
  align = alignmentCost,
): Omit<Candidate, 'entry'> | undefined {
  if (freedom.reading === 'same' || typed.sound === '' || entry.sound === '') return undefined;
  const hearing = { consonantal: typed.consonantal, accompanied: freedom.accompanied };
  // A quick look before their sounds are compared.
  const alike =
    typed.lasting === entry.lasting && Math.abs(typed.sound.length - entry.sound.length) <= 5;
  const near = freedom.reading === 'guess' && shareLetters(typed, entry);
  const { chinese } = entry;
  const otherwise = chinese && typed.chinese;
  const surname = freedom.accompanied && KOREAN.get(typed.text);
  const isKorean = surname && surname === KOREAN.get(entry.text);
  if (!alike && !near && !otherwise && !isKorean) return undefined;
  // Zelenskyy is Zelensky; what sounds otherwise at its end is another word. Beside others a letter may be missing there.
  const mayLack = freedom.accompanied && near && typed.latin.length < entry.latin.length;
  if (isPlural(typed, entry, freedom)) return { cost: 0.3, how: 'spelling' };
  if (typed.sound !== entry.sound && !mayLack && isDerived(typed.latin, entry.latin)) {
    return undefined;
  }
  // What is typed in Latin letters is compared with the Latin name: the native one has no vowels to go by.
  if (entry.text !== entry.latin && typed.text === typed.latin) return undefined;
  const isSame = otherwise && isSameChinese(chinese, otherwise);
  // One syllable each and not the same one: in Zhou and Zhu, Deng and Ding every vowel counts.
  if (otherwise && !isSame && !freedom.accompanied && chinese.size + otherwise.size < 3) {
    return undefined;
  }
  if (typed.sound === entry.sound) {
    if (typed.sound.length < 3 && !freedom.accompanied) return undefined;
    // Equal sounds of short words need nearly equal letters: Bush, Busch.
    const cost = Math.min(0.3, 0.1 + 0.05 * Math.abs(typed.latin.length - entry.latin.length));
    return { cost, how: 'spelling' };
  }
  if (
    isKorean ||
    (isSame && (freedom.accompanied || otherwise.size > 1 || otherwise.sure || chinese.sure))
  ) {
    return { cost: 0.3, how: 'spelling' };
  }
  let best: Omit<Candidate, 'entry'> | undefined;
  if (alike && !isDerived(typed.sound, entry.sound)) {
    const cost = 0.1 + soundDistance(typed.sound, entry.sound, hearing, align);
    if (cost <= (freedom.reading === 'guess' ? 9 : 0.7)) best = { cost, how: 'spelling' };
  }
  if (near) {
    const slip = slipDistance(typed.latin, entry.latin, freedom.accompanied, align);
    // Of two Chinese words one letter makes another: Nanning, Nanjing.
    const isSure = freedom.accompanied || !otherwise || chinese.size + otherwise.size > 4;
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
