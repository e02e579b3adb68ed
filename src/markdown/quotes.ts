/**
 * Curls straight quotation marks and apostrophes, as English prints them. A mark is read by the signs on both sides of
 * it, and where these leave it open, by whether a quotation is open before it.
 */

/** Stands for what is not read, such as code: it counts as a word. */
export const unread = '\uFFFC';

type Straight = '"' | "'";

const curly = {
  '"': { opening: '“', closing: '”', prime: '″' },
  "'": { opening: '‘', closing: '’', prime: '′' },
} as const;

/** What opens or closes a quotation, straight or typed as it is printed. French marks tell nothing about others. */
const marks = /["'“”„‘’‚]/g;

/** How far back and ahead a mark depends on what stands there. */
const reach = 32;

const word = /[\p{L}\p{M}\p{N}\uFFFC]/u;
const dash = /[-‐‑–—]/;
/** Nothing, or what a word can follow at once. Of « and » either can stand on either side. */
const beginning = /^$|[\s([{<¿¡“‘„‚/=|]/;
/** What follows a word at once, unless it begins one: `.5`, `...and`. */
const ending = /^(?:[,;:!?)\]}…”’»›]|\.(?!\d|\.\.))/;

const elided =
  /^(?:tis|twas|twere|twill|twould|twixt|tween|neath|nuff|em|n|\d0s)(?![\p{L}\p{N}])/iu;
/** These stand without an apostrophe as well, and may begin a quotation. */
const perhapsElided = /^(?:til|till|cause|cos|round|bout|\d\d(?!'))(?![\p{L}\p{N}])/iu;
const beforeYear = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'the|of|in|since|from|until|till|by|before|after|during|early|late|and|or|to|spring|summer|autumn|fall|winter',
    'January|February|March|April|May|June|July|August|September|October|November|December',
  ].join('|')})\\s$`,
  'iu',
);
/** An end of a quotation in single marks. The mark of `the states'` may as well be an apostrophe. */
const endsLater = /[^\s'"([{–—-](?<!s|x|z|'n)'(?![\p{L}\p{N}])|[sxz]'(?=[,.;:!?"]|\s*$)/iu;
const possessive = /^s(?![\p{L}\p{N}'])/u;

const fraction = '[½⅓¼⅔¾⅛⅜⅝⅞]';
/** A length in feet or inches: of three digits at most, so that it is no year. */
const figure = new RegExp(
  `(?:(?<=[″′][x×])|(?<![\\p{L}\\p{N}.,]))(?:\\d{1,3}(?:[.,]\\d+|\\s?${fraction})?|${fraction})$`,
  'u',
);
const degrees = /°\s?\d{1,2}(?:\.\d+)?$/;
const small = `\\s?\\d{1,2}(?:\\.\\d+|\\s?${fraction})?`;
const afterFeet = new RegExp(`\\d['′]${small}$`);
const inches = new RegExp(`^${small}["″]`);
/** No word goes on after a measure, unless it is the sign between two of them. */
const afterMeasure = /^(?:[x×][\s\d]|(?![\p{L}\p{M}\p{N}\uFFFC]))/u;
/** The next double mark closes a quotation, whatever this one does. */
const closesNext = /^[ -]\p{L}[^"“”„]*[^\s\d"([{–—/-]["”](?![\p{L}\p{N}])/u;

/** A mark between what stands around it. Marks before it are printed already, those after it are not. */
interface Place {
  before: string;
  after: string;
  /** All that comes after. */
  rest: string;
  isOpen: boolean;
}

function isPrime(mark: Straight, { before, after, rest, isOpen }: Place): boolean {
  if (!/[\d½⅓¼⅔¾⅛⅜⅝⅞]$/.test(before)) return false;
  if (mark === "'" && (degrees.test(before) || inches.test(after))) return true;
  if (mark === '"' && afterFeet.test(before)) return true;
  if (!figure.test(before) || !afterMeasure.test(after)) return false;
  return !isOpen || (mark === '"' && closesNext.test(rest));
}

/** Whether a mark stands in a word, or for its first letters. */
function isApostrophe({ before, after, rest }: Place): boolean {
  const last = before.slice(-1);
  if (possessive.test(after) || (word.test(last) && word.test(after.charAt(0)))) return true;
  if (word.test(last)) return false;
  return (
    elided.test(after) ||
    (perhapsElided.test(after) &&
      ((/^\d/.test(after) && beforeYear.test(before)) || !endsLater.test(rest)))
  );
}

function isOpening(mark: Straight, { before, after, isOpen }: Place): boolean {
  const last = before.slice(-1);
  const next = after.replace(/^["']+/, '');
  if (next === '' || last === curly[mark].opening) return false;
  const goesOn = !/^\s/.test(next) && !ending.test(next);
  if (beginning.test(last)) return goesOn || !isOpen;
  if (dash.test(last) && word.test(next.charAt(0))) return true;
  return goesOn && !isOpen && (mark === '"' || !word.test(last));
}

/** The text with curly marks in the place of straight ones, sign for sign. */
export function curlQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  const isOpen = { '"': false, "'": false };
  /** German marks close with what opens in English. */
  const isGerman = { '"': false, "'": false };
  let done = '';
  let before = '';
  for (const { 0: found, index } of text.matchAll(marks)) {
    const between = text.slice(done.length, index);
    before = (before + between).slice(-reach);
    const after = text.slice(index + 1, index + 1 + reach);
    let printed = found;
    if (found === '"' || found === "'") {
      const { opening, closing, prime } = curly[found];
      const place = { before, after, rest: text.slice(index + 1), isOpen: isOpen[found] };
      if (isPrime(found, place)) printed = prime;
      else if (found === "'" && isApostrophe(place)) printed = closing;
      else {
        isOpen[found] = isOpening(found, place);
        printed = isOpen[found] ? opening : closing;
      }
    } else {
      const kind = '“”„'.includes(found) ? '"' : "'";
      if (found === '’' && word.test(after.charAt(0))) {
        // An apostrophe
      } else if (found === '„' || found === '‚') isOpen[kind] = isGerman[kind] = true;
      else {
        isOpen[kind] = !isGerman[kind] && (found === '“' || found === '‘');
        isGerman[kind] = false;
      }
    }
    done += between + printed;
    before += printed;
  }
  return done + text.slice(done.length);
}
