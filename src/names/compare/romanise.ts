import { pairs } from './pairs.ts';

/**
 * A rough transliteration: a reader who types Arabic or Cyrillic finds a name that the lexicon has
 * in Latin letters only. Cyrillic follows BGN/PCGN 1947 (Russian) and 1965 (Ukrainian) without soft
 * signs. Arabic follows BGN/PCGN 1956 (Arabic) and 1958 (Persian), without the short vowels, which
 * the script does not write.
 */
const LATIN = new Map([
  // From а to я
  ...row(0x430, 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'),
  // ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ
  ...row(0x627, 'a b  t th j h kh d dh r z s sh s d t z  gh'),
  // ف ق ك ل م ن ه و ى ي
  ...row(0x641, 'f q k l m n h w  y'),
  ...pairs(
    'ґ g є ye і i ї yi ј y ў u پ p ٹ t چ ch ڈ d ڑ r ژ zh ک k گ g ں n ځ dz څ ts ړ r ږ zh ښ sh ډ d ټ t ۆ o',
  ),
]);

/** Pairs consecutive Unicode letters, from code point `first` on, with their transliterations. */
function row(first: number, latin: string): [string, string][] {
  return latin.split(' ').map((letters, at) => [String.fromCharCode(first + at), letters]);
}

/** Whether the script of the word leaves out short vowels (Arabic). */
export function isConsonantal(word: string): boolean {
  return /[\u0600-\u06ff]/.test(word);
}

/**
 * Transliterates a folded word to Latin letters; undefined if it is Latin already or in another
 * script.
 */
export function romanise(word: string): string | undefined {
  if (!/[\u0400-\u04ff\u0600-\u06ff]/.test(word)) return undefined;
  const latin = [...word].map((letter) => LATIN.get(letter) ?? '').join('');
  if (!isConsonantal(word)) return latin;
  // After a consonant, و and ي are vowels: نواز keeps its w, فاروق gets u, شريف gets i.
  return latin
    .replace(/(?<=[^aeiouwy])w(?![aeiou])/g, 'u')
    .replace(/(?<=[^aeiouwy])y(?![aeiou])/g, 'i');
}
