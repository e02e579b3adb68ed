import { pairs } from './pairs.ts';

/**
 * The groups of first sounds in which a word may stand. Two words are compared at all only if they share
 * a group: readers rarely miss the first sound, and a browser then loads one group's names and not all. The first group
 * of a sound is its own, where its names lie.
 */
const GROUPS = pairs(
  'a A i A u A o A e A E A O A Y A ' + // Usama, Osama; Yeltsin, Eltsin
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

/** The groups of a word's sounds; digits and scripts without sounds share the group `0`. */
export const firstSounds = (sound: string): string => GROUPS.get(sound.charAt(0)) ?? '0';
