/**
 * Replaces straight quotation marks and apostrophes with curly ones, or with those that a language prints. The
 * characters on both sides of a mark decide what it is; where they do not, it opens a quotation if
 * none is open, and otherwise closes it.
 */
import { quotationMarks } from './quotation-marks.ts';

/** Replaces text that is not processed, such as code. It counts as a letter. */
export const opaque = '\uFFFC';

/** Gershayim stand before the last letter of a Hebrew acronym: צה״ל. They are typed as a quotation mark. */
const gershayim = '\u05f4';
const hebrew = /[\u05d0-\u05ea]/;
/** A letter, vowel sign or digit. */
const arabic = /(?=[\p{L}\p{M}\p{N}])\p{scx=Arabic}/u;

type Straight = '"' | "'";

const curly = {
  '"': { opening: '“', closing: '”', prime: '″' },
  "'": { opening: '‘', closing: '’', prime: '′' },
} as const;

/** Quotation marks, straight or curly. French marks are left out: they do not affect the others. */
const marks = /["'“”„‘’‚]/g;

/** How many characters before and after a mark are examined. */
const reach = 32;
/** How many are searched for the end of a quotation in single marks, so that long texts take no long time. */
const farthest = 2000;

const word = /[\p{L}\p{M}\p{N}\uFFFC]/u;
const dash = /[-‐‑–—]/;
/** What may come directly before a word, or nothing. Both « and » may open or close. */
const beginning = /^$|[\s([{<¿¡“‘„‚/=|]/;
/** What may come directly after a word. A full stop may also begin one: `.5`, `...and`. */
const ending = /^(?:[,;:!?)\]}…”’»›]|\.(?!\d|\.\.))/;

const elided =
  /^(?:tis|twas|twere|twill|twould|twixt|tween|neath|nuff|em|n|\d0s)(?![\p{L}\p{N}])/iu;
/** Words of one letter in Dutch, Afrikaans and Frisian: `'t is`. A letter that is quoted has a mark after it: `'t'`, `'t,'`. */
const elidedLetter = /^[kmrt](?![.,;:!?]+')(?=[\s.,;:!?]|$)/u;
const withElidedLetters = new Set(['nl', 'af', 'fy']);
/** Words that are also written without an apostrophe, so that the mark may open a quotation. German has `'68er`. */
const perhapsElided = /^(?:til|till|cause|cos|round|bout|\d\d(?:er[ns]?)?(?!'))(?![\p{L}\p{N}])/iu;
const year = /^\d\d(?!\p{L})/u;
/** Words that end with an apostrophe, by language. In some of the Italian ones it is typed for an accent. */
const elidedAtEnd: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:hab|hätt|wär|würd|möcht|glaub)$/iu,
  el: /(?<!\p{L})(?:[αά][πφ]|[εέ]φ|υφ|κ[αά][τθ]|μ[εέ][τθ]|παρ|αλλ|ούτ|μήτ|γι|κι|δι|[θμνστ])$/iu,
  es: /(?<!\p{L})pa$/iu,
  it: /(?<!\p{L})(?:po|mo|be|di|da|e|cioe|citta|cosi|gia|perche|piu|poiche|puo|sara)$/iu,
};
/** A German name with an apostrophe for the genitive, and the noun after it: `Hans' Auto`. */
const genitive = /(?<!\p{L})\p{Lu}\p{L}*[sxzß]$/u;
const afterGenitive = /^\s+\p{Lu}/u;
const beforeYear = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'the|of|in|since|from|until|till|by|before|after|during|early|late|and|or|to|spring|summer|autumn|fall|winter',
    'January|February|March|April|May|June|July|August|September|October|November|December',
    'anni|nel|del|dal|años|années|mai|anos|Jahre|Jahren',
  ].join('|')})\\s$|\\d[-–—/]$`,
  'iu',
);
/** What may come before the end of a quotation in single marks. After an s, as in `the states'`, the mark may be an apostrophe. */
const beforeEnd = /[^\s'"([{–—-](?<!s|x|z|'n)$/iu;
const beforePerhapsEnd = /[sxz]$/i;
const afterPerhapsEnd = /^(?:[,.;:!?"]|\s*$)/;
/** Before the end of a quotation, and before no apostrophe. */
const beforePlainEnd = /\p{L}[,.!?…]$/u;
const beforeWord = /^\s+["'([{«“„‘‚]*[\p{L}\p{M}\p{N}\uFFFC]/u;
const possessive = /^s(?![\p{L}\p{N}'])/u;

const fraction = '[½⅓¼⅔¾⅛⅜⅝⅞]';
/** A length in feet or inches. It has three digits at most, so that a year is not one. */
const figure = new RegExp(
  `(?:(?<=[″′][x×])|(?<![\\p{L}\\p{N}.,]))(?:\\d{1,3}(?:[.,]\\d+|\\s?${fraction})?|${fraction})$`,
  'u',
);
const degrees = /°\s?\d{1,2}(?:\.\d+)?$/;
const small = `\\s?\\d{1,2}(?:\\.\\d+|\\s?${fraction})?`;
const afterFeet = new RegExp(`\\d['′]${small}$`);
const inches = new RegExp(`^${small}["″]`);
/** No letter follows a measure, except an x between two of them. */
const afterMeasure = /^(?:[x×][\s\d]|(?![\p{L}\p{M}\p{N}\uFFFC]))/u;
/** The first word of a quotation, which an elided article may stand before: `l'"Iliade"`. */
const beforeQuoted = /^["“«]\p{L}/u;
/** The next double mark closes a quotation, so this one need not close it. */
const closesNext = /^[ -]\p{L}[^"“”„]*[^\s\d"([{–—/-]["”](?![\p{L}\p{N}])/u;

/** The text around a mark. Marks before it have been replaced, as English has them; those after it have not. */
interface Context {
  /** At most `reach` characters. */
  before: string;
  /** At most `reach` characters. */
  after: string;
  /** The whole text after the mark. */
  rest: string;
  /** Whether a quotation in this kind of mark is open. */
  isOpen: boolean;
  /** Without region or script. */
  language: string;
}

function isPrime(mark: Straight, { before, after, rest, isOpen }: Context): boolean {
  if (!/[\d½⅓¼⅔¾⅛⅜⅝⅞]$/.test(before)) return false;
  if (mark === "'" && (degrees.test(before) || inches.test(after))) return true;
  if (mark === '"' && afterFeet.test(before)) return true;
  if (!figure.test(before) || !afterMeasure.test(after)) return false;
  return !isOpen || (mark === '"' && closesNext.test(rest));
}

/** Arabic has no apostrophes, and writes words such as “and” together with the next one: و'نعم'. */
const isInArabic = (last: string, after: string) =>
  arabic.test(last) && arabic.test(after.charAt(0));

const isElided = (after: string, language: string) =>
  elided.test(after) || (withElidedLetters.has(language) && elidedLetter.test(after));

/**
 * Whether a quotation in single marks ends in the rest of a text before another one begins.
 *
 * @param plainly whether only a mark after a comma or stop is an end
 */
function endsNext(rest: string, language: string, plainly = false): boolean {
  for (const { 0: found, index } of rest.slice(0, farthest).matchAll(/['‘‚]/g)) {
    if (found !== "'") return false;
    const before = rest.slice(Math.max(0, index - reach), index);
    const after = rest.slice(index + 1);
    const last = before.slice(-1);
    if (isInArabic(last, after)) return false;
    if (possessive.test(after)) continue;
    if (beginning.test(last) || (dash.test(last) && word.test(after.charAt(0)))) {
      if (/^\s/.test(after) || isElided(after, language) || perhapsElided.test(after)) continue;
      return false;
    }
    if (word.test(after.charAt(0))) continue;
    if (plainly ? beforePlainEnd.test(before) : isEnd(before, after, language)) return true;
  }
  return false;
}

const isEnd = (before: string, after: string, language: string) =>
  (beforeEnd.test(before) && !(elidedAtEnd[language]?.test(before) && beforeWord.test(after))) ||
  (beforePerhapsEnd.test(before) && afterPerhapsEnd.test(after));

/** Whether a mark after a word is an apostrophe: `un po' di`. An open quotation must still have an end. */
function endsElided({ before, after, rest, isOpen, language }: Context): boolean {
  if (arabic.test(before.slice(-1))) return false;
  const isKnown = elidedAtEnd[language]?.test(before) ?? false;
  if (!isOpen) return isKnown || beforeWord.test(after);
  if (!beforeWord.test(after)) return false;
  const isGenitive = language === 'de' && genitive.test(before) && afterGenitive.test(after);
  return endsNext(rest, language, !isKnown && !isGenitive);
}

/** Whether a mark is inside a word, or replaces its first or last letters. */
function isApostrophe(context: Context): boolean {
  const { before, after, rest, language } = context;
  const last = before.slice(-1);
  if (isInArabic(last, after)) return false;
  if (possessive.test(after) || (word.test(last) && word.test(after.charAt(0)))) return true;
  if (word.test(last)) return beforeQuoted.test(after) || endsElided(context);
  return (
    isElided(after, language) ||
    (perhapsElided.test(after) &&
      ((year.test(after) && beforeYear.test(before)) || !endsNext(rest, language)))
  );
}

function isOpening(mark: Straight, { before, after, isOpen }: Context): boolean {
  const last = before.slice(-1);
  const next = after.replace(/^["']+/, '');
  if (next === '' || last === curly[mark].opening) return false;
  const goesOn = !/^\s/.test(next) && !ending.test(next);
  if (beginning.test(last)) return goesOn || !isOpen;
  if (dash.test(last) && word.test(next.charAt(0))) return true;
  return goesOn && !isOpen && (mark === '"' || !word.test(last) || isInArabic(last, after));
}

/**
 * Replaces straight marks with those of a language. Other marks stay as they were typed. The length of the text stays the same.
 *
 * @param language a BCP 47 tag
 */
export function curlQuotes(text: string, language: string): string {
  if (!/["']/.test(text)) return text;
  const ofLanguage = quotationMarks(language);
  const primary = new Intl.Locale(language).language;
  const isOpen = { '"': false, "'": false };
  /** Whether the open quotation is German: it closes with a mark that opens one in English. */
  const isGerman = { '"': false, "'": false };
  let done = '';
  let before = '';
  for (const { 0: found, index } of text.matchAll(marks)) {
    const between = text.slice(done.length, index);
    before = (before + between).slice(-reach);
    const after = text.slice(index + 1, index + 1 + reach);
    /** The mark that English would print. */
    let curled = found;
    let printed: string | undefined;
    if (found === '"' || found === "'") {
      const { opening, closing, prime } = curly[found];
      const rest = text.slice(index + 1);
      const context = { before, after, rest, isOpen: isOpen[found], language: primary };
      const isInHebrew = hebrew.test(before.slice(-1)) && hebrew.test(after.charAt(0));
      if (found === '"' && isInHebrew) curled = gershayim;
      else if (isPrime(found, context)) curled = prime;
      else if (found === "'" && isApostrophe(context)) curled = closing;
      else {
        isOpen[found] = isOpening(found, context);
        curled = isOpen[found] ? opening : closing;
        printed = ofLanguage[found][isOpen[found] ? 'opening' : 'closing'];
      }
    } else {
      const kind = '“”„'.includes(found) ? '"' : "'";
      if (found === '’' && word.test(after.charAt(0))) {
        // An apostrophe typed as a curly mark.
      } else if (found === '„' || found === '‚') isOpen[kind] = isGerman[kind] = true;
      else {
        isOpen[kind] = !isGerman[kind] && (found === '“' || found === '‘');
        isGerman[kind] = false;
      }
    }
    done += between + (printed ?? curled);
    before += curled;
  }
  return done + text.slice(done.length);
}
