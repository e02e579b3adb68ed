/**
 * The groups of first sounds in which a word may stand. Two words are compared at all only if they share
 * a group: readers rarely miss the first sound, and a browser then loads one group's names and not all. The first group
 * of a sound is its own, where its names lie.
 */
const GROUPS: readonly (readonly [firsts: string, groups: string])[] = [
  ['aiuoeEOY', 'A'], // Usama, Osama; Yeltsin, Eltsin
  ['k', 'K'],
  ['g', 'GKJ'], // Gaddafi, Kadafi; Gamal, Jamal
  ['X', 'HK'], // Khamenei, Hamenei; Khaddafi, Kaddafi
  ['h', 'H'],
  ['C', 'JSH'], // Chekhov; Chanukka, Hanukka
  ['J', 'JSA'], // Jamal; Jelzin, Yeltsin
  ['sSzZ', 'S'],
  ['D', 'TS'], // Dhawahiri, Zawahiri
  ['tTd', 'T'],
  ['bp', 'B'],
  ['fv', 'F'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['r', 'R'],
];

/** The groups of a word's sounds; digits and scripts without sounds share the group `0`. */
export function firstSounds(sound: string): string {
  const first = sound.charAt(0);
  return GROUPS.find(([firsts]) => first !== '' && firsts.includes(first))?.[1] ?? '0';
}
