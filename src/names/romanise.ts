import { pairs } from './pairs.ts';

/**
 * A rough romanisation, so that a reader who types Arabic or Cyrillic finds a name we only have in Latin.
 * Cyrillic follows BGN/PCGN 1947 (Russian) and 1965 (Ukrainian) without soft signs.
 * Arabic follows BGN/PCGN 1956 (Arabic) and 1958 (Persian); short vowels are not written, so they are missing.
 * Letters in pairs: native, Latin.
 */
const CYRILLIC =
  'а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї yi к k л l м m н n о o п p р r с s т t у u ' +
  'ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ј y ў u';
const ARABIC =
  'ا a ب b پ p ت t ٹ t ث th ج j چ ch ح h خ kh د d ڈ d ذ dh ر r ڑ r ز z ژ zh س s ش sh ص s ض d ط t ظ z ' +
  'غ gh ف f ق q ك k گ g ل l م m ن n ں n ه h و w ي y ځ dz څ ts ړ r ږ zh ښ sh ډ d ټ t ۆ o';

const LATIN = pairs(`${CYRILLIC} ${ARABIC}`);

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
