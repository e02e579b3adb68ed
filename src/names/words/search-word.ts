import { foldLetters } from '../compare/fold-letters.ts';

const punctuation = /[^\p{L}\p{M}\p{N}]+/gu;

/** A word as the engine searches for it: letters and digits, folded. `C.I.A.` is `cia`, `don’t` is `dont`. */
export const searchWord = (word: string): string => foldLetters(word).replace(punctuation, '');
