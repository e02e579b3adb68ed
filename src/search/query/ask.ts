/** From a query to its results: names, phrases, searches and words that are nowhere, put together. */
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
  /** The query as the paper spells it, where it was typed otherwise. */
  corrected: string | undefined;
  /** Words and phrases of the query that are in no story. */
  absent: readonly string[];
  /** The query without the words that are in no story, as the paper spells it; empty if nothing is left. */
  answered: string;
  /** What was searched for besides phrases, each spelling as a text. */
  searched: readonly string[];
}

export interface Question {
  terms: readonly Term[];
  filters: Filters;
  /** What all its words together mean, if they mean a name. */
  reading: Reading | undefined;
  /** The names that stand in it in quotation marks. */
  quoted: readonly Match[];
  /** Whether it is searched for as it was typed. */
  literal: boolean;
  /** Whether its last word is still being typed, and may be the beginning of one that is there. */
  unfinished: boolean;
}

/** So many spellings of one query are searched for. */
const mostSpellings = 4;

/** The words in each spelling, those of names as they are read, those that are nowhere left out. */
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

/** A word of few letters, by itself. Elsewhere than in Latin script few letters may be a long word. */
const isShortWord = (text: string) => /^(?:[\p{Script=Latin}\p{N}][.’']?){1,3}$/u.test(text);

/** Finds the names in the words of a query that as a whole is none, and the words that are nowhere. */
async function readWords(
  words: readonly string[],
  { literal, unfinished }: Question,
  engine: Pick<SearchEngine, 'search'>,
  lookup: Pick<NameLookup, 'find'>,
) {
  const nowhere = await absentWords(engine, unfinished ? words.slice(0, -1) : words);
  const isNowhere = (word: string) => nowhere.has(word);
  const named = literal ? [] : await namesInWords(words, lookup.find, isNowhere);
  const isNamed = (at: number) => named.some(({ from, size }) => at >= from && at < from + size);
  const absent = new Set(words.filter((word, at) => isNowhere(word) && !isNamed(at)));
  return { named, absent, isCertain: nowhere.size === 0 };
}

/** All that a name is searched for as, for the reader to see. A name that is spelled rightly stays as it was typed. */
const shown = ({ texts, isCorrected, ...name }: NamedWords): NamedWords => ({
  ...name,
  isCorrected,
  texts: isCorrected ? [texts.join(' and ')] : texts.slice(0, 1),
});

/** @throws what the engine throws */
export async function ask(
  question: Question,
  engine: Pick<SearchEngine, 'search'>,
  lookup: Pick<NameLookup, 'find'>,
): Promise<Answer> {
  const { terms, filters, reading, quoted, unfinished: isUnfinished } = question;
  const words = textsOf(terms, 'words');
  const { named, absent, isCertain } = reading
    ? {
        named: [{ ...reading, from: 0, size: words.length }],
        absent: new Set<string>(),
        isCertain: true,
      }
    : await readWords(words, question, engine, lookup);

  const searchAll = async (queries: readonly string[], options: EngineOptions = { filters }) =>
    merge(
      await Promise.all(
        queries.map(async (query) => (await engine.search(query, options)).results),
      ),
    );
  const isAbsent = (word: string) => absent.has(word);
  const texts = spellings(words, named, isAbsent);
  let results = await searchAll(texts, { filters, isUnfinished });
  // Of what merely begins with `us`, hardly anything is meant.
  if (!isUnfinished && texts.some(isShortWord)) {
    const exact = texts.map((text) => (isShortWord(text) ? `"${text}"` : text));
    const meant = new Set((await searchAll(exact)).map(({ id }) => id));
    results = results.filter(({ id }) => meant.has(id));
  }
  const phrases = textsOf(terms, 'phrases');
  const absentPhrases: string[] = [];
  if (phrases.length > 0) {
    const found = await Promise.all(phrases.map((phrase) => searchAll(phraseSearches(phrase))));
    results = withPhrases(texts.length > 0 ? results : undefined, found);
    for (const [at, phrase] of phrases.entries()) {
      if (found[at]?.length) continue;
      // With other filters it may be there.
      const anywhere = await searchAll(phraseSearches(phrase), {});
      if (anywhere.length === 0) absentPhrases.push(phrase);
    }
  }
  const answered = [
    ...spellings(words, named.map(shown), isAbsent),
    ...phrases.map((text) => `“${text}”`),
  ].join(' ');
  return {
    results,
    isCertain: isCertain && absentPhrases.length === 0,
    names: [...named.flatMap(({ names }) => names), ...quoted],
    answered,
    corrected: named.some(({ isCorrected }) => isCorrected) ? answered : undefined,
    absent: [...new Set([...[...absent].map(shownAbsent), ...absentPhrases])],
    searched: texts,
  };
}
