/** Finds names among the words of a query that is not a name as a whole: `petreaus meeting`, `haqani zzzz`. */
import { isCorrection, type Match } from '../../../names/lexicon/match.ts';
import { hasUnspaced } from '../../../names/words/unspaced.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import { isPerson } from './kinds-of-names.ts';
import { isFathers, isFirst, isName, isSmallBefore, isSurname } from './name-parts.ts';
import { article, isNounAt, isPlural, joiner } from './nouns.ts';
import { readingOf, type Reading } from '../reading.ts';
import { textOf } from '../words/piece-texts.ts';
import { isRequest } from '../words/request-words.ts';

/** Words in a row that mean a name. */
export interface NamedWords extends Reading {
  from: number;
  size: number;
  /** Whether it is the surname of a person in small letters that is an everyday word as well: truss, macron. */
  isEveryday?: boolean;
  /** Whether it stands as a noun does: her son, a chance of rain, father and son. */
  isNoun?: boolean;
}

/** Words before the name of a place that make another place of it: South Korea is not North Korea. */
const direction = /^(?:north|south|east|west|new)(?:ern)?$/i;

/** Longer names are not looked for among other words, and no names in queries with more words that tell something. */
const mostInName = 4;
const mostInQuery = 12;

/** In a query of more words, no name begins or ends with a question word or a particle. */
const shortQuery = 8;

type IsStop = WordsOfPaper['isStopWord'];

/** One letter is never a name among other words, and neither are initials: C. S. */
const shortestName = 2;
const isInitial = (word: string) => /^\p{sc=Latin}\.?$/u.test(word);

/** Whether a row of words is a question or a particle rather than a name; `WHO` is a name. */
const isOrdinary = (row: readonly string[], isStop: IsStop) =>
  row.every((word) => isStop(word) && !/^[\p{Lu}.]{2,}$/u.test(word));

const textOfRow = (row: readonly string[]) => textOf(row.map((text) => ({ text })));

/** Whether words are all of a name or an alias, although they tell nobody from others: Björk, Zia. */
const isWhole = ({ names }: NamedWords) => names.some((match) => !isCorrection(match));

/**
 * Whether two names are probably one that is not in the lexicon, since the first is the given name of somebody: Bill
 * Cosby is neither Bill Clinton nor another Cosby. Putin Zelensky are two.
 */
async function mayBeOneName(
  a: NamedWords,
  b: NamedWords,
  words: readonly string[],
  find: (text: string) => Promise<readonly Match[]>,
): Promise<boolean> {
  const isGivenOrSurname = ({ size, names }: NamedWords) =>
    size === 1 && names.every(({ kind }) => kind === 'people');
  if (a.from + a.size !== b.from || !isGivenOrSurname(a) || !isGivenOrSurname(b)) return false;
  const word = words[a.from] ?? '';
  const first = await find(word);
  return first.some((match) => isFathers(word, match) || (!match.telling && !isName(word, match)));
}

export interface WordsOfPaper {
  /** Whether a query is about its other words. */
  isStopWord: (word: string) => boolean;
  /** Looks a text up in the lexicon. */
  find: (text: string) => Promise<readonly Match[]>;
  /** Whether a word is in no story. */
  isAbsent: (word: string) => boolean;
  /** Whether a word before a surname says that somebody else than these people is meant: a given name that is not theirs. */
  isOthers: (word: string, people: readonly Match[]) => Promise<boolean>;
  /** What a text may be in a dictionary. */
  formsOf: (text: string) => readonly string[];
  /** Whether all pages that have a word mention one of the names. */
  meansOnly: (word: string, names: readonly Match[]) => Promise<boolean>;
}

/** What a text means as it is typed or, if that is no name, in a form of a dictionary: לירושלים is ירושלים. */
export async function readingOfForms(
  text: string,
  { find, formsOf }: Pick<WordsOfPaper, 'find' | 'formsOf'>,
): Promise<Reading | undefined> {
  const reading = readingOf(text, await find(text));
  if (reading && !reading.isCorrected) return reading;
  for (const form of formsOf(text)) {
    const bare = readingOf(form, await find(form));
    const isName = bare && !bare.isCorrected && bare.names.some(({ telling }) => telling);
    if (isName) return { ...bare, texts: [text, ...bare.texts] };
  }
  return reading;
}

/** Whether a first word is a form of the given name of the only person with the rest: will barr, for William Barr. */
async function isGivenName(
  [, ...rest]: readonly string[],
  { names, isCorrected }: Reading,
  { find, isStopWord }: Pick<WordsOfPaper, 'find' | 'isStopWord'>,
): Promise<boolean> {
  const isWholeName = names.every((match) => isPerson(match) && match.asWritten === match.name);
  if (isCorrected || !isWholeName || rest.some(isStopWord)) return false;
  const people = await find(textOfRow(rest));
  return people.every(({ id }) => names.some((one) => one.id === id));
}

/** Whether the question words and particles at the ends of a row belong to a name: The Hague, but not “of rice”. */
const hasEdges = (row: readonly string[], { names }: Reading, isStop: IsStop) =>
  [row[0] ?? '', row.at(-1) ?? ''].every(
    (word) =>
      !isStop(word) ||
      names.some(({ matched }) =>
        matched
          .split(/[\s-]+/)
          .some((own) =>
            hasUnspaced(own) ? own.includes(word) : searchWord(own) === searchWord(word),
          ),
      ),
  );

/** The people whose surname is the word with a capital. */
async function surnameInSmall(
  word: string,
  find: WordsOfPaper['find'],
): Promise<(Reading & Pick<NamedWords, 'isEveryday'>) | undefined> {
  if (!/^\p{Ll}/u.test(word)) return undefined;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const reading = readingOf(capital, await find(capital));
  const isSurname =
    reading?.isCorrected === false &&
    reading.names.every((match) => match.telling && isPerson(match));
  return isSurname ? { ...reading, isEveryday: true } : undefined;
}

/** The rows of words that may be a name, longer ones first. */
function rowsOf(
  words: readonly string[],
  isAll: boolean,
  isStop: IsStop,
): Pick<NamedWords, 'from' | 'size'>[] {
  const most = isAll ? words.length - 1 : words.length;
  if (words.filter((word) => !isStop(word)).length > mostInQuery) return [];
  const rows: Pick<NamedWords, 'from' | 'size'>[] = [];
  for (let size = Math.min(mostInName, most); size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const row = words.slice(from, from + size);
      const isCut = words.length > shortQuery && (isStop(row[0] ?? '') || isStop(row.at(-1) ?? ''));
      const isShort = textOfRow(row).length < shortestName || row.every(isInitial);
      if (!isShort && !isCut && !isOrdinary(row, isStop)) rows.push({ from, size });
    }
  }
  return rows;
}

/**
 * Finds names in rows of words, longer rows first. A row is corrected if a word of it is in no story. A single word is also
 * corrected if all stories that have it mention the name: it is a form of it. If it is the only word of the query, an everyday
 * word is a surname under the same condition.
 *
 * @param isAll whether these are all words of the query, which is no name as a whole
 */
export async function namesInWords(
  words: readonly string[],
  { isStopWord, find, formsOf, isAbsent, isOthers, meansOnly }: WordsOfPaper,
  isAll: boolean,
): Promise<NamedWords[]> {
  if (isAll && words.length === 1) {
    const [word = ''] = words;
    const surname = await surnameInSmall(word, find);
    return surname && (await meansOnly(word, surname.names))
      ? [{ ...surname, from: 0, size: 1 }]
      : [];
  }
  const found: NamedWords[] = [];
  const forms: NamedWords[] = [];
  const isFree = ({ from, size }: Pick<NamedWords, 'from' | 'size'>) =>
    found.every((one) => from + size <= one.from || from >= one.from + one.size);
  /** Whether the next word is probably the surname of somebody whom the lexicon does not know. */
  const isUnknown = (word: string, next: string | undefined) =>
    next !== undefined &&
    !isStopWord(next) &&
    isAbsent(next) &&
    // In small letters after a capital, it is no name.
    !(/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(next));
  for (const { from, size } of rowsOf(words, isAll, isStopWord)) {
    if (!isFree({ from, size })) continue;
    const row = words.slice(from, from + size);
    const text = textOfRow(row);
    const reading =
      (await readingOfForms(text, { find, formsOf })) ??
      (size === 1 && words.length > 1 ? await surnameInSmall(text, find) : undefined);
    if (!reading) continue;
    const isInName = size === 1 || hasEdges(row, reading, isStopWord);
    if (!isInName && !(await isGivenName(row, reading, { find, isStopWord }))) continue;
    const one = { ...reading, from, size };
    const next = words[from + size];
    // A given name alone stands for nobody among other words: Bill Cosby is not Bill Clinton.
    const isGiven = !one.names.some(({ telling }) => telling);
    if (words.length > size && isGiven && (!isWhole(one) || isUnknown(text, next))) continue;
    if (size === 1 && isFirst(text, one.names) && isUnknown(text, next)) continue;
    const before = words[from - 1];
    // Michelle Obama: the paper does not mention her. Between two people stands what they do: kayani warns petraeus.
    const isBehindPerson = found.some(
      (other) => other.from + other.size === from - 1 && other.names.every(isPerson),
    );
    const isAsked = before && !isStopWord(before) && !isRequest(before, true);
    const mayBeGiven = isAsked && !isBehindPerson && !isSmallBefore(before, text);
    const bearers = size === 1 ? one.names.filter((name) => isSurname(text, name)) : [];
    if (mayBeGiven && bearers.length > 0 && (await isOthers(before, bearers))) {
      // What is called by this word alone may be meant: a village.
      one.names = one.names.filter((name) => !bearers.includes(name));
      if (one.names.length === 0) continue;
    }
    // The plural голуби, pigeons, does not mean a person called Голубь.
    if (size === 1 && one.names.every(isPerson) && isPlural(text, one)) continue;
    const isOther = direction.test(before ?? '');
    if (isOther && one.names.every(({ kind }) => kind === 'places')) continue;
    // The pike is no person; pike alone may be one.
    const isAfter = [article, joiner].some((word) => word.test(row[0] ?? ''));
    if (size > 1 && isAfter && one.names.every(isPerson)) continue;
    const isForm = one.isCorrected && !row.some(isAbsent);
    if (!isForm) found.push(one);
    else if (size === 1) forms.push(one);
  }
  for (const one of forms) {
    if (isFree(one) && (await meansOnly(words[one.from] ?? '', one.names))) found.push(one);
  }
  found.sort((a, b) => a.from - b.from);
  const isNoun = (at: number) => isFree({ from: at, size: 1 }) && !isStopWord(words[at] ?? '');
  for (const one of found) {
    if (one.isEveryday) one.isNoun = isNounAt(words, one.from, isNoun);
  }
  const isOne = await Promise.all(
    found.slice(1).map((one, at) => mayBeOneName(found[at] as NamedWords, one, words, find)),
  );
  return found.filter((_, at) => !isOne[at - 1] && !isOne[at]);
}
