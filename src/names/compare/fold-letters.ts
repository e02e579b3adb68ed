import { ARABIC_LETTERS } from './arabic-script.ts';
import { pairs } from './pairs.ts';

/** Letters that have no Unicode decomposition. Newspapers print Azeri ə as a (Aliyev). */
const LETTERS = pairs('ı i ł l ø o đ d ð d þ th ß ss æ ae œ oe ə a ħ h ς σ');

/** Combining accents, Hebrew points, Arabic vowel marks and the hamza above or below. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Tatweel, soft hyphen, zero-width characters, direction marks and variation selectors. */
const INVISIBLE = /[\u0640\ufe00-\ufe0f\p{Cf}]/gu;

/**
 * Folds the letters of a text: case, accents, compatibility forms (NFKC), invisible characters,
 * letters without a decomposition, and variants of Arabic letters. Punctuation, apostrophes and the
 * spaces between words stay. Idempotent.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .replace(/[^ -~]/g, (letter) => LETTERS.get(letter) ?? ARABIC_LETTERS.get(letter) ?? letter)
    .normalize('NFC');
}
