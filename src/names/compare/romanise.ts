import { pairs } from './pairs.ts';

/**
 * A rough romanisation, so that a reader who types Arabic or Cyrillic finds a name we only have in Latin.
 * Cyrillic follows BGN/PCGN 1947 (Russian) and 1965 (Ukrainian) without soft signs.
 * Arabic follows BGN/PCGN 1956 (Arabic) and 1958 (Persian); short vowels are not written, so they are missing.
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

/** Letters that follow one another in Unicode, from a code on, with their Latin ones. */
function row(first: number, latin: string): [string, string][] {
  return latin.split(' ').map((letters, at) => [String.fromCharCode(first + at), letters]);
}

/** Whether the word is written without its short vowels. */
export function isConsonantal(word: string): boolean {
  return /[\u0600-\u06ff]/.test(word);
}

/** The folded word in Latin letters, or undefined when it is Latin already or in a script we do not know. */
export function romanise(word: string): string | undefined {
  if (!/[\u0400-\u04ff\u0600-\u06ff]/.test(word)) return undefined;
  const latin = [...word].map((letter) => LATIN.get(letter) ?? '').join('');
  if (!isConsonantal(word)) return latin;
  // و and ي are vowels after a consonant: نواز keeps its w, فاروق gives u, شريف gives i.
  return latin
    .replace(/(?<=[^aeiouwy])w(?![aeiou])/g, 'u')
    .replace(/(?<=[^aeiouwy])y(?![aeiou])/g, 'i');
}
