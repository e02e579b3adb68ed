/**
 * Reads a name without its vowels. Scripts write the vowels of foreign names as they hear them, and no two hear the same; the
 * consonants of two words are enough to tell a name.
 */
import { pairs } from '../compare/pairs.ts';

const LETTERS = pairs(
  'sh ش ch چ kh خ th ت zh ژ ph ف bh ب dh د gh گ b ب p پ t ت d د k ك g گ f ف v ڤ w و s س z ز j ج r ر l ل m م n ن h ه y ي c ك q ق x كس',
);

/** Fewer consonants are in too many names. */
const fewest = 5;

/**
 * A Latin reading in Arabic letters, whose vowels comparison does not expect (phonetic-distance.ts), as a rough reading
 * (query-variants.ts); undefined if it is too short.
 */
export function withoutVowels(latin: string): string | undefined {
  const letters = latin
    .replace(/(?<![a-z])[aeiou]|[aeiou](?=[hszg])|(?<=([^aeiou]))[aeiou]+(?=\1)/g, 'ا')
    .replace(/[sckztpbdg]h|[a-z]/g, (one) => LETTERS.get(one) ?? '');
  return letters.replace(/[ا -]/g, '').length < fewest ? undefined : `${letters}?`;
}
