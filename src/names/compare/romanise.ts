import { pairs } from './pairs.ts';

/**
 * A rough transliteration: a reader who types Arabic, Hebrew, Greek or Cyrillic finds a name that the
 * lexicon has in Latin letters only. Cyrillic follows BGN/PCGN 1947 (Russian) and 1965 (Ukrainian) without soft
 * signs. Arabic follows BGN/PCGN 1956 (Arabic) and 1958 (Persian), Hebrew BGN/PCGN 1962, without the
 * short vowels, which these scripts do not write. Greek follows BGN/PCGN 1962.
 */
const LATIN = new Map([
  // From а to я
  ...row(0x430, 'a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'),
  // ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ
  ...row(0x627, 'a b  t th j h kh d dh r z s sh s d t z  gh'),
  // ف ق ك ل م ن ه و ى ي
  ...row(0x641, 'f q k l m n h w  y'),
  // From א to ת
  ...row(0x5d0, 'a b g d h w z kh t y kh k l m m n n s a f f ts ts k r sh t'),
  // From α to ω
  ...row(0x3b1, 'a v g d e z i th i k l m n x o p r s s t i f ch ps o'),
  ...pairs(
    'μπ b ντ d γκ g ου u ґ g є ye і i ї yi ј y ў u پ p ٹ t چ ch ڈ d ڑ r ژ zh ک k گ g ں n ځ dz څ ts ړ r ږ zh ښ sh ډ d ټ t ۆ o ڤ v',
  ),
]);

/** Pairs consecutive Unicode letters, from code point `first` on, with their transliterations. */
function row(first: number, latin: string): [string, string][] {
  return latin.split(' ').map((letters, at) => [String.fromCharCode(first + at), letters]);
}

/** Whether the script of the word leaves out short vowels (Arabic, Hebrew). */
export function isConsonantal(word: string): boolean {
  return /[\u05d0-\u06ff]/.test(word);
}

/** Writes the letters of a folded text in Latin letters; others stay. */
export const transliterate = (text: string): string =>
  text.replace(/μπ|ντ|γκ|ου|[^ -~]/g, (letter) => LATIN.get(letter) ?? letter);

/**
 * Transliterates a folded word to Latin letters; undefined if it is Latin already or in another
 * script.
 */
export function romanise(word: string): string | undefined {
  if (!/[\u0370-\u06ff]/.test(word)) return undefined;
  const latin = transliterate(
    word
      .replace(/^פ/, 'p')
      .replace(/^ع/, 'a')
      .replace(/ה$|(?<!ي)ه$/, 'א'),
  ).replace(/[^a-z]/g, '');
  if (!isConsonantal(word)) return latin;
  // After a consonant, و and ي are vowels: نواز keeps its w, فاروق gets u, شريف gets i. So are ו, י
  // and a last ה or ه.
  return latin
    .replace(/(?<=[^aeiouwy]y?|^y)w(?![aeiou])/g, 'u')
    .replace(/(?<=[^aeiouwy])y(?![aeiou])/g, 'i');
}
