/**
 * Letters that Arabic, Persian, Urdu and Pashto keyboards and writers use for one another. In
 * pairs: as written, as compared. Presentation forms and hamza carriers need no pair: NFKD
 * decomposes them before (Unicode, UAX 15).
 * Source of the pairs: Unicode Core Specification 9.2, "Arabic", tables of similar letters;
 * ALA-LC Pushto and Persian tables for ګ, ې, ۍ, ڼ, ځ, څ.
 */
const SAME =
  'یي' + // Persian and Urdu yeh / Arabic yeh: حقانی, حقاني
  'ىي' + // alef maqsura, typed for yeh in Egypt: علي, على
  'ېي' + // Pashto e
  'ۍي' + // Pashto feminine -əy
  'ےي' + // Urdu yeh barree
  'کك' + // Persian kaf: کرزی, كرزي
  'ڪك' +
  'ګگ' + // Pashto gaf
  'ةه' + // teh marbuta, typed without its dots: غزة, غزه
  'ۀه' +
  'ہه' + // Urdu heh goal
  'ھه' + // Urdu heh doachashmee
  'ەه' +
  'ٱا' +
  'ڼن';

/** Replaces look-alike letters of the Arabic script with one form; other text is unchanged. */
export function foldArabicScript(text: string): string {
  return text.replace(/[\u0600-\u06ff]/g, (letter) => {
    const at = SAME.indexOf(letter);
    return at >= 0 && at % 2 === 0 ? SAME.charAt(at + 1) : letter;
  });
}
