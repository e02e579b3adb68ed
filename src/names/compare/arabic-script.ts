import { pairs } from './pairs.ts';

/**
 * Letters that Arabic, Persian, Urdu and Pashto keyboards and writers use for one another: as
 * written, as compared. Presentation forms and hamza carriers need no pair: NFKD
 * decomposes them before (Unicode, UAX 15).
 * Source of the pairs: Unicode Core Specification 9.2, "Arabic", tables of similar letters;
 * ALA-LC Pushto and Persian tables for ګ, ې, ۍ, ڼ, ځ, څ.
 */
export const ARABIC_LETTERS = pairs(
  'ی ي ' + // Persian and Urdu yeh / Arabic yeh: حقانی, حقاني
    'ى ي ' + // alef maqsura, typed for yeh in Egypt: علي, على
    'ې ي ' + // Pashto e
    'ۍ ي ' + // Pashto feminine -əy
    'ے ي ' + // Urdu yeh barree
    'ک ك ' + // Persian kaf: کرزی, كرزي
    'ڪ ك ' +
    'ګ گ ' + // Pashto gaf
    'ة ه ' + // teh marbuta, typed without its dots: غزة, غزه
    'ہ ه ' + // Urdu heh goal
    'ھ ه ' + // Urdu heh doachashmee
    'ە ه ' +
    'ٱ ا ' +
    'ڼ ن',
);
