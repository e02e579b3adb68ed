/**
 * Latin readings of a text in Greek, Georgian, Armenian, Thai, Ethiopic or Indian letters, and other readings of names from elsewhere in
 * Hebrew and Arabic letters. Browsers load this when such letters are typed.
 */
import { pairs } from '../compare/pairs.ts';
import { hebrewForms } from '../words/affixes.ts';
import { indianReadings } from './indian-scripts.ts';
import { letterRow } from './letter-row.ts';

/** Georgian (national system of 2002), Armenian (BGN/PCGN 1981), without apostrophes. */
const ALPHABETS = new Map([
  ...letterRow(
    0x10d0,
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ),
  ...letterRow(
    0x561,
    'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev',
  ),
]);

/** Georgian adds i to foreign names that end with a consonant: იოახიმ გაუკი, Joachim Gauck. */
function alphabetic(text: string): string[] {
  const latin = text
    .replaceAll('ու', 'u')
    .replace(/[\u0561-\u10ff]/g, (letter) => ALPHABETS.get(letter) ?? '');
  return [latin, latin.replace(/(?<=[^aeiou\s])i(?!\S)/g, '')];
}

/**
 * Greek has two letters for each of the sounds b, d, g and j, which some names have apart: Αντώνης, Antonis. It has none for sh:
 * Μπους, Bush.
 */
function greek(text: string): string[] {
  const plain = text.normalize('NFD').replace(/[\u0301\u0308]/g, '');
  const asAlphabet = plain.replaceAll('μπ', 'mp').replaceAll('ντ', 'nt').replaceAll('γκ', 'gk');
  const foreign = plain
    .replace(/τζι?(?=[αεου])|τζ/g, 'j')
    .replaceAll('τσ', 'ch')
    .replace(/γι(?=[αεου])/g, 'y')
    .replace(/γ?ου(?=[αειο])/g, 'w')
    .replace(/νγκ/g, 'ng')
    .replace(/χ/g, 'h')
    .replace(/([αε])υ(?=[λρμνβγδζ]|[αειο])/g, '$1v')
    .replaceAll('ει', 'i')
    .replaceAll('αι', 'e')
    .replaceAll('υ', 'i')
    .replaceAll('οi', 'u');
  return [asAlphabet, plain.replaceAll('ντ', 'nt'), foreign, foreign.replace(/[σς]/g, 'sh')];
}

/** The consonants of Ethiopic letters, of which each has eight forms. */
const ETHIOPIC =
  'h l h m s r s sh k k k k b v t ch h h n ny _ k k h h w _ z zh y d d j g g g t ch p ts ts f p'.split(
    ' ',
  );

/** The sixth form, I, has no vowel unless it begins a word before a consonant. */
const ethiopic = (text: string): string =>
  text
    .replace(/[\u1200-\u1357]/g, (letter) => {
      const at = letter.charCodeAt(0) - 0x1200;
      const consonant = ETHIOPIC[at >> 3] ?? '';
      const vowel = ['e', 'u', 'i', 'a', 'e', 'I', 'o', 'wa'][at & 7] ?? '';
      return consonant + (/^[h_]e/.test(consonant + vowel) ? 'a' : vowel);
    })
    .replaceAll('_', '')
    .replace(/(?<=(?<!\S)[^aeiou\s]{1,2})I(?=[^aeiou\s])/g, 'i')
    .replaceAll('I', '');

/**
 * Thai in the Arabic letters of its sounds, as comparison knows these: it leaves out vowels as well, and
 * writes some before the consonant.
 */
const THAI = new Map(
  letterRow(
    0xe01,
    'ك ك ك ك ك ك نغ چ چ چ س چ ي د ت ت ت ت ن د ت ت ت ت ن ب پ پ ف پ ف پ م ي ر ري ل ل و س س س ه ل ا ه _ ' +
      'ا ا ا ام ي ي و و و و _ _ _ _ _ ي ا و اي اي',
  ),
);

const thai = (text: string): string =>
  text
    .replace(/[ก-ฮ][\u0e34\u0e38]?\u0e4c/g, '')
    .replace(/ห(?=[งนมยรลว])/g, '')
    .replace(/([เ-ไ])([ก-ฮ])/g, '$2$1')
    .replace(/[\u0e01-\u0e4e]/g, (letter) => THAI.get(letter) ?? '');

/** Hebrew letters that a geresh changes, and the Arabic letters of these sounds, which comparison knows. */
const [GERESH, AS_ARABIC] = ['גזצץתד', 'جژچچثذ'] as const;

/** Where a vowel is inserted: before h after a letter with which it would read as one sound, and after a first h or kh. */
const AROUND_H = /(?<=[سپتكکدزגכסצתדזפק])(?=[هحהח])|(?<=(?<!\p{L})(?:ال)?[هحخהח])(?=[رلسרלס])/gu;

const SHORT = pairs(
  'ا a א a ي i ی i י i ب b ت t ج j د d ر r ز z س s ش sh غ g ف f ك k ک k گ g ل l م m ن n ه h پ p ' +
    'ב b ג g ד d ה h ז z ט t כ k ל l מ m נ n ס s פ p ק k ר r ש sh ת t',
);

/** A word of two syllables with their vowels, in Latin letters: ناتو, סיסי. Short words without vowels resemble too many. */
function short(text: string): string[] {
  const word = text.replace(/^ال(?=.{4})/, '');
  if (!/^(?:[^اويیאוי\s][اويیאוי]){2}$/u.test(word)) return [];
  return ['u', 'o'].map((round) => word.replace(/./gu, (letter) => SHORT.get(letter) ?? round));
}

function semitic(text: string): string[] {
  const marked = text
    .replace(/([גזצץתד])['’׳]/g, (_, letter: string) => AS_ARABIC.charAt(GERESH.indexOf(letter)))
    .replaceAll('יי', 'י')
    // Muammar, Hibatullah, Isa, Desmond
    .replace(/(\p{L})ع(?=\1)/gu, '$1ا')
    .replace(/ة(?= الله)/g, 'ت')
    .replace(/[یيى]\u0670|(?<=عيس)ى/g, 'ا')
    .replace(/(?<!\p{L})ع(?=[یي][^اوي])/gu, '')
    .replace(/(?<!\p{L})ד(?=ז)/gu, 'דא')
    .replace(/(?<=\p{L})וו/gu, 'ב')
    .replace(/(?<!\p{L})א(?:ל[- ]|-)/gu, 'ال')
    .replace(/(?<=\p{L}{3}) الله(?!\p{L})/gu, 'ولا')
    .replaceAll('عبدال', 'عبد ال')
    .replace(/[وؤ]و/g, 'و')
    // A final פ is p; the letter for f has another form there.
    .replace(/פ(?!\p{L})/gu, 'پ')
    // Silvio, Mario
    .replace(/(?<=[יي])(?=[וو](?!\p{L}))/gu, 'א')
    .replace(/([^لלא-יاوي\s])(?=\1)/gu, '$1ا')
    .replace(/محمد(?=\p{L}{3})/gu, 'محمد ')
    .replace(/ الد[یي]ن(?!\p{L})/gu, 'ودين')
    .replaceAll('تش', 'چ')
    .replace(AROUND_H, /[א-ת]/.test(text) ? 'א' : 'ا');
  // Hebrew has one letter for p and f. At the end, ח is h in Arabic names: סלאח, Salah.
  const other = marked.replace(/(?<!\p{L})פ/gu, 'ف').replace(/[חح](?!\p{L})/gu, 'ה');
  // Persian and Urdu read these letters of Arabic as z and s, and put a vowel before two consonants: اشتوب, Stubb.
  const persian = marked
    .replace(/[ضذظ]/g, 'ز')
    .replace(/ث/g, 'س')
    .replace(/[ہه](?= )/g, 'ا')
    .replace(/(?<!\p{L})ا(?=[سش][تپمكک])/gu, '');
  return [...hebrewForms(text), marked, other, persian, ...short(text)].filter(
    (one) => one !== text,
  );
}

/** Titles before names. */
const TITLE =
  /^(?:(?:ال)?(?:شيخ|رئيس|ملك|ملكة|ام[يی]ر|أمير|بابا|جنرال|عقيد|مشير|دكتور|سيد)|رئيس الوزراء|شیخ|ملا|آیت\s?الله|سید|صدر|پوپ|جنرال|ڈاکٹر|مولانا|הנשיא|הגנרל|המלך|האפיפיור|הנסיך|ראש הממשלה|ד["״]ר|הרב|शेख़?|डॉ\.?|श्री|राष्ट्रपति|प्रधानमंत्री|पोप|শেখ|ড\.)\s+(?=\S{3})/u;

function readings(text: string): string[] {
  if (/[\u0370-\u03ff]/.test(text)) return greek(text);
  if (/[\u05d0-\u06ff]/.test(text)) return semitic(text);
  if (/[\u0561-\u058f\u10d0-\u10ff]/.test(text)) return alphabetic(text);
  if (/[\u0e01-\u0e4e]/.test(text)) return [thai(text)];
  return /[\u1200-\u1357]/.test(text) ? [ethiopic(text)] : indianReadings(text);
}

/** The readings of a text in such letters, without its title; none for others. */
export function otherReadings(typed: string): string[] {
  const text = typed.normalize('NFC').toLowerCase().trim();
  const untitled = text.replace(TITLE, '');
  return [...readings(text), ...(untitled === text ? [] : [untitled, ...readings(untitled)])];
}
