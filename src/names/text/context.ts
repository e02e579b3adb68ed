/** Tests whether the words around a name allow it to mean a person or a place. */

const opening = /["“‘'([«„‚\s\u00a0\u202f]+$/u;

/**
 * The number of characters that are searched, so that the time does not depend on the length of a
 * paragraph.
 */
const reach = 200;

/** Whether a sentence or a quotation begins at an index of a text. */
export function startsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  if (/(?:^|[\s([])["“‘'«„‚]$/u.test(before)) return true;
  const bare = before.replace(opening, '');
  return bare === '' || /[.!?…:][”’"')\]»]*$/u.test(bare);
}

/** Capitalised words before a surname that are not given names. */
const titles = new Set(
  `Adm Admiral Ambassador Archbishop Ayatollah Baron Baroness Bishop Brig Brigadier Candidate Capt Captain Cardinal
  Chairman Chairwoman Chancellor Chief Chiefs Cmdr Col Colonel Commander Comrade Congressman Congresswoman Corporal
  Councillor Count Countess Cpl Dame Deputy Detective Director Dr Duchess Duke Emir Emperor Father Field Foreign Gen
  General Gov Governor Hajji Imam Inspector Judge Justice King Lady Leader Lieut Lieutenant Lord Lt Madam Maj Major
  Marshal Maulana Maulvi Mayor Minister Miss Mr Mrs Ms Mufti Mullah Officer Pope Premier Pres President Prime Prince
  Princess Prof Professor Pvt Queen Rabbi Rear Rep Representative Rev Reverend Secretary Sen Senator Sergeant Sgt
  Sheik Sheikh Shaikh Sheriff Sir Sister Speaker Spokesman Spokeswoman Sultan Superintendent Supt Tsar Vice`.split(
    /\s+/,
  ),
);

/** Words that may begin a sentence and be followed by a surname. */
const openers = new Set(
  `a about according after again against all also although am among an and any are around as asked at be because been
  before behind being below beside besides between beyond both but by can could despite did do does during each either
  even ever every except few for from had has have having he her here hers him his how however if in indeed inside
  instead into is it its just later least less like likewise many may meanwhile might more most moreover much must near
  neither nevertheless no nor not nothing now of off on once one only or other our out outside over perhaps quoting
  reportedly rather said saying says shall she should since so some soon still such than that the their them then there
  these they this those though through throughout thus to today together too toward towards under unless unlike until
  up upon was we were what whatever when whenever where whereas wherever whether which while who whom whose why will
  with within without would yet yesterday you your`.split(/\s+/),
);

const abbreviations = new Set(['U.S.', 'U.K.', 'U.N.', 'E.U.', 'D.C.']);

const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|September|October|November|December)$/u;

const wordAtEnd = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}\p{N}'’.-]*\p{L}\.?$/u;

/** The last word of a text, and its index, if white space follows it. */
function wordBefore(before: string): { word: string; index: number } | undefined {
  const text = before.trimEnd();
  if (text === before) return undefined;
  // The pattern is tried at each character, so only the text after the last white space is
  // searched.
  const from = text.search(/\S+$/);
  const match = from < 0 ? null : wordAtEnd.exec(text.slice(from));
  return match ? { word: match[0], index: from + match.index } : undefined;
}

const wordAfter = /^[\s\u00a0\u202f]+(\p{Lu}[\p{L}\p{M}\p{N}'’-]*)/u;

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const isMonth = new RegExp(`^(?:${months})$`);
const dateBefore = new RegExp(
  String.raw`(?:\b\d{1,2}(?:st|nd|rd|th)?|\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Ee]arly|[Ll]ate|[Mm]id|[Ll]ast|[Nn]ext|[Tt]his|` +
    String.raw`[Ee]very|[Ee]ach|(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle|[Mm]onth|days?|weeks?) of)|` +
    // With a capital: “criticised by May” means the person.
    String.raw`\b(?:By|From|During|Through)|\b(?:${months})\.?,? (?:and|or|to|until|through|till))[\s-]+$` +
    String.raw`|\b(?:${months})[-–/]$`,
  'u',
);
const dateAfter = new RegExp(
  String.raw`^(?:\s+\d{1,2}(?:st|nd|rd|th)?(?![\d%:]|[.,]\d)|,?\s+(?:1[5-9]|2[01])\d\d(?!\d)|\s+Day\b|` +
    String.raw`[-–/](?:${months})\b|,? (?:and|or|to|until|through|till) (?:${months})\b)`,
  'u',
);

/** Whether a range is a month in a date: `In May 2019`, `24 May`, `May 7`, `early May`. */
export function isDate(text: string, start: number, end: number): boolean {
  return (
    isMonth.test(text.slice(start, end)) &&
    (dateBefore.test(text.slice(Math.max(0, start - 24), start)) ||
      dateAfter.test(text.slice(end, end + 24)))
  );
}

/** Abbreviated titles. A full stop after any other word ends a sentence. */
const abbreviatedTitle =
  /^(?:Adm|Brig|Capt|Cmdr|Col|Cpl|Dr|Gen|Gov|Lieut|Lt|Maj|Mr|Mrs|Ms|Pres|Prof|Pvt|Rep|Rev|Sen|Sgt|Supt)\.$/;

/** Whether the word before is a title: `Mr. Washington` is not a place. */
export function followsTitle(text: string, start: number): boolean {
  const word = wordBefore(text.slice(Math.max(0, start - 24), start))?.word ?? '';
  return titles.has(word) || abbreviatedTitle.test(word);
}

/**
 * Whether there is no other given name before a surname: nothing, a title, the first word of a sentence, or an initial of the
 * person.
 */
function hasNoNameBefore(text: string, start: number, initials: string): boolean {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  if (/[\p{L}\p{N}][-\u2010\u2011]$/u.test(before)) return false;
  const last = wordBefore(before);
  if (!last || !/^\p{Lu}/u.test(last.word)) return true;
  const { word } = last;
  const bare = word.replace(/['’]s$|\.$/u, '');
  if (titles.has(bare.replace(/^.*-/u, ''))) return true;
  // `J.` is an initial. Any other word with a full stop ends a sentence or is an abbreviation such
  // as U.S.
  if (/^(?:\p{Lu}\.)+$/u.test(word) && !abbreviations.has(word)) {
    return initials.includes(word.charAt(0));
  }
  if (word.endsWith('.') || /['’]s$/u.test(word)) return true;
  return openers.has(bare.toLowerCase()) && startsSentence(text, from + last.index);
}

/** Whether the next word does not continue a name: it is neither a second surname nor something named after the person. */
function hasNoNameAfter(text: string, end: number): boolean {
  const after = text.slice(end, end + reach);
  if (/^[-\u2010\u2011]\p{Lu}/u.test(after)) return false;
  const [, word] = wordAfter.exec(after) ?? [];
  return !word || days.test(word) || titles.has(word);
}

/**
 * Whether a surname is alone or has a title, so that it is not part of another person's name.
 *
 * @param initials the first letters of the name and aliases of its owner
 */
export function standsAlone(text: string, start: number, end: number, initials: string): boolean {
  return hasNoNameBefore(text, start, initials) && hasNoNameAfter(text, end);
}

/**
 * Capitalised words that make a different place of the next word: `South America` is not America.
 */
const otherPlace =
  /(?<![\p{L}\p{M}\p{N}])(?:North|South|East|West|Northeast|Southeast|Northwest|Southwest|Latin|Central|Inner|Outer|Upper|Lower|New)[\s\u00a0\u202f-]+$/u;

/** Whether the word before makes a different place of a place's name. */
export const isOtherPlace = (text: string, start: number): boolean =>
  otherPlace.test(text.slice(Math.max(0, start - 24), start));
