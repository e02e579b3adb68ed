import { pairs } from './pairs.ts';

/**
 * The groups of each first sound: the blocking keys of the comparison. Two words are compared only
 * if they share a group. Readers rarely get a first sound wrong, and a browser loads the names of
 * one group instead of all names. The first group listed for a sound is its home: the lexicon
 * shard that holds its names.
 */
const GROUPS = pairs(
  'a A i A u A o A e A O A Y A ' + // Usama, Osama; Yeltsin, Eltsin
    'k K ' +
    'g GKJ ' + // Gaddafi, Kadafi; Gamal, Jamal
    'X HK ' + // Khamenei, Hamenei; Khaddafi, Kaddafi
    'h H ' +
    'C JS Q JSH ' + // Tschechow, Chekhov; Chanukka, Hanukka
    'J JSAH ' + // Jamal; Jelzin, Yeltsin; Jomeini, Khomeini
    'c SJ ' + // Celik, Chelik
    's S S S z S Z S ' +
    'D TS ' + // Dhawahiri, Zawahiri
    't T T T d T b B p B f F v F l L m M n N r R',
);

/**
 * The groups of a phonetic key, home first. Digits, and scripts without phonetic keys, share the
 * group `0`.
 */
export const firstSoundGroups = (phonetic: string): string => GROUPS.get(phonetic.charAt(0)) ?? '0';
