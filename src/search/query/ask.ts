/** Answers a query from an engine and the lexicon: names, phrases, spellings and absent words together. */
import type { Match } from '../../names/lexicon/match.ts';
import { absentWords, shownAbsent } from './absent-words.ts';
import type { EngineOptions, SearchEngine } from '../engine/engine.ts';
import { merge, withPhrases, type Found } from './merge.ts';
import type { NameLookup } from './name-lookup.ts';
import { namesInWords, type NamedWords } from './names-in-words.ts';
import type { Filters } from './query.ts';
import type { Reading } from './reading.ts';
import { phraseSearches, textsOf, type Term } from './terms.ts';

export interface Answer {
  /** In no order. */
  results: Found[];
  /**
   * Whether more index parts could only add results. They could do more where a word is in none of these pages: with the
   * word in another part, the query would be read otherwise.
   */
  isCertain: boolean;
  names: readonly Match[];
  /** The query in the publication's spelling; undefined if it was not corrected. */
  corrected: string | undefined;
  /** The words and phrases of the query that no page has. */
  absent: readonly string[];
  /** The query without its absent words, in the publication's spelling; may be empty. */
  answered: string;
  /** The spellings that were searched for, without phrases. */
  searched: readonly string[];
}

export interface Question {
  terms: readonly Term[];
  filters: Filters;
  /** The names that all its words together mean; undefined if they mean none. */
  reading: Reading | undefined;
  /** The names in it that are in quotation marks. */
  quoted: readonly Match[];
  /** Whether it is searched for as typed. */
  literal: boolean;
  /** Whether its last word is still being typed, and may be the beginning of one. */
  isUnfinished: boolean;
}

/** How many spellings of a query are searched for. */
const mostSpellings = 4;

/** The query in each spelling: names as they are read, absent words left out. */
function spellings(
  words: readonly string[],
  named: readonly NamedWords[],
  isAbsent: (word: string) => boolean,
): string[] {
  let texts: string[][] = [[]];
  for (let at = 0; at < words.length;) {
    const name = named.find(({ from }) => from === at);
    const word = words[at] ?? '';
    if (name) texts = name.texts.flatMap((text) => texts.map((before) => [...before, text]));
    else if (!isAbsent(word)) texts = texts.map((before) => [...before, word]);
    at += name?.size ?? 1;
  }
  return texts
    .map((spelling) => spelling.join(' '))
    .filter(Boolean)
    .slice(0, mostSpellings);
}

/** Whether a text is one word of few letters. In other scripts than Latin, few letters may be a long word. */
const isShortWord = (text: string) => /^(?:[\p{Script=Latin}\p{N}][.’']?){1,3}$/u.test(text);

/** The words of a query, read. */
interface WordsRead {
  named: readonly NamedWords[];
  /** The words that no page has and that are in no name. */
  absent: ReadonlySet<string>;
  /** Whether some page has each of the words. */
  isCertain: boolean;
}

/** All words together mean a name, whether or not pages have each of them. */
const wholeReading = (reading: Reading, size: number): WordsRead => ({
  named: [{ ...reading, from: 0, size }],
  absent: new Set(),
  isCertain: true,
});

/** Finds the names in a query that is not a name as a whole, and its absent words. */
async function readWords(
  words: readonly string[],
  { literal, isUnfinished }: Question,
  engine: SearchEngine,
  lookup: Pick<NameLookup, 'find'>,
): Promise<WordsRead> {
  const missing = await absentWords(engine, isUnfinished ? words.slice(0, -1) : words);
  const isMissing = (word: string) => missing.has(word);
  const named = literal ? [] : await namesInWords(words, lookup.find, isMissing);
  const isNamed = (at: number) => named.some(({ from, size }) => at >= from && at < from + size);
  const absent = new Set(words.filter((word, at) => isMissing(word) && !isNamed(at)));
  return { named, absent, isCertain: missing.size === 0 };
}

/** A name as the reader is shown that it was searched for: as typed, unless it was corrected. */
const shown = ({ texts, isCorrected, ...name }: NamedWords): NamedWords => ({
  ...name,
  isCorrected,
  texts: isCorrected ? [texts.join(' and ')] : texts.slice(0, 1),
});

/** What phrases have found, and which of them no page has. */
async function findPhrases(
  phrases: readonly string[],
  searchAll: (queries: readonly string[], options?: EngineOptions) => Promise<Found[]>,
) {
  const found = await Promise.all(phrases.map((phrase) => searchAll(phraseSearches(phrase))));
  const absent: string[] = [];
  for (const [at, phrase] of phrases.entries()) {
    if (found[at]?.length) continue;
    // With other filters it may be there.
    const anywhere = await searchAll(phraseSearches(phrase), {});
    if (anywhere.length === 0) absent.push(phrase);
  }
  return { found, absent };
}

/** @throws what the engine throws */
export async function ask(
  question: Question,
  engine: SearchEngine,
  lookup: Pick<NameLookup, 'find'>,
): Promise<Answer> {
  const { terms, filters, reading, quoted, isUnfinished } = question;
  const words = textsOf(terms, 'words');
  const { named, absent, isCertain } = reading
    ? wholeReading(reading, words.length)
    : await readWords(words, question, engine, lookup);

  const searchAll = async (queries: readonly string[], options: EngineOptions = { filters }) => {
    const searches = queries.map((query) => engine.search(query, options));
    return merge((await Promise.all(searches)).map(({ results }) => results));
  };
  const isAbsent = (word: string) => absent.has(word);
  const texts = spellings(words, named, isAbsent);
  let results = await searchAll(texts, { filters, isUnfinished });
  // Hardly any word that begins with `us` is meant by it.
  if (!isUnfinished && texts.some(isShortWord)) {
    const exact = texts.map((text) => (isShortWord(text) ? `"${text}"` : text));
    const meant = new Set((await searchAll(exact)).map(({ id }) => id));
    results = results.filter(({ id }) => meant.has(id));
  }
  const phrases = textsOf(terms, 'phrases');
  const inPages = await findPhrases(phrases, searchAll);
  if (phrases.length > 0) {
    results = withPhrases(texts.length > 0 ? results : undefined, inPages.found);
  }
  const answered = [
    ...spellings(words, named.map(shown), isAbsent),
    ...phrases.map((text) => `“${text}”`),
  ].join(' ');
  return {
    results,
    isCertain: isCertain && inPages.absent.length === 0,
    names: [...named.flatMap(({ names }) => names), ...quoted],
    answered,
    corrected: named.some(({ isCorrected }) => isCorrected) ? answered : undefined,
    absent: [...new Set([...[...absent].map(shownAbsent), ...inPages.absent])],
    searched: texts,
  };
}
