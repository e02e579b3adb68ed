/** Finds the pages that have one word of a query. */
import { acronymWord } from '../../../names/words/acronyms.ts';
import { indexedAs, lettersOf } from '../../../names/words/indexed-word.ts';
import { amountWord, numberForms } from '../../../names/words/amounts.ts';
import { isNumber } from '../../../names/words/numbers.ts';
import { hyphenedWord, indexedWord } from '../../../names/words/other-forms.ts';
import { searchWord } from '../../../names/words/search-word.ts';
import { compoundParts, splitWords } from '../../../names/words/split-words.ts';
import { withoutAffixes } from '../../../names/words/affixes.ts';
import { hasUnspaced } from '../../../names/words/unspaced.ts';
import type { SearchEngine } from '../../engine/engine.ts';
import { addHits, hitOf, type Hit, type Hits } from '../hits.ts';
import { wordsOf } from '../passages.ts';
import { weights } from '../ranking.ts';
import { uncontracted } from './contractions.ts';
import { isLatin } from './latin.ts';
import { areOtherAcronyms } from './other-acronyms.ts';

/** How a word was found. */
export interface WordFound {
  hits: Hits;
  /** `whole`: a page has the word or a form of it. `beginning`: it begins a word of a page. */
  as: 'whole' | 'beginning' | 'nothing';
}

/** The hits of an index part for a word: pages with the word or a form of it, and others that the engine found instead. */
interface PartHits {
  whole: Hit[];
  others: Hit[];
}

/** How many pages of each index part are read to see what the engine has found, and how many to correct a misspelt word. */
const mostRead = 3;
const mostTried = 8;

/** What a longer word counts at most, as a share of the least that the whole word counts. */
const belowWhole = 0.99;

/** Metadata that say nothing about the words of the paper: spellings of one name, and words that nobody types. */
const unprinted = ['aliases', 'names', 'main', 'own', 'headline', 'day'];

/** The printed words by which a page was found, folded. */
async function foundWords({ data, words, fields }: Hit): Promise<string[]> {
  const page = await data();
  const text = wordsOf(page);
  const metadata = fields
    .filter((field) => !unprinted.includes(field))
    .flatMap((field) => (page.meta[field] ?? '').split(/\s+/));
  return [...words.slice(0, mostRead).map((at) => text[at] ?? ''), ...metadata]
    .flatMap((word) => [word, ...compoundParts(word)])
    .map(searchWord);
}

/** A word with so few letters is hardly ever the beginning of a longer one. In other scripts, few letters may be a long word. */
const isShort = (word: string) => /^[\p{Script=Latin}\p{N}]{1,3}$/u.test(word);

/** A word as it was typed, which the index has as well if the engine does not fold it: other scripts, ø. */
function typedForms(word: string, folded: string): string[] {
  const printed = word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const typed = isLatin(printed) ? indexedWord(printed) : printed;
  return typed === searchWord(printed) || isNumber(folded) ? [] : [typed];
}

/** Short words whose plural has another stem to the engine, and that begin too many words to be found by their beginning. */
const shortPlurals = new Map(Object.entries({ bus: 'buses', gas: 'gases' }));

/** Whether a word of a query is an elided article: dell’, of dell’Aquila. */
const isElided = (word: string, language: string) =>
  /['’]$/.test(word) && splitWords(`${word}x`, language).length > 1;

export type WordSearch = ReturnType<typeof wordSearch>;

/**
 * Searches for words, each once.
 *
 * @param language BCP 47
 * @param stopWords words that hardly any reader looks for, with a space between them
 * @throws what the engine throws
 */
export function wordSearch(engine: Pick<SearchEngine, 'find'>, language: string, stopWords = '') {
  const stops = new Set(stopWords.split(' ').map(searchWord));
  const asked = new Map<string, Promise<Hit[][]>>();
  const find = (query: string) => {
    const known =
      asked.get(query) ?? engine.find(query).then((parts) => parts.map((part) => part.map(hitOf)));
    asked.set(query, known);
    return known;
  };

  /** The pages that have a whole word, or the words of a phrase in their order. */
  const exactly = async (query: string): Promise<Hits> =>
    addHits(new Map(), (await find(`"${query}"`)).flat());

  /**
   * The same, scored. A quoted search returns no scores, and no metadata if the text matches: with its words in the headline, a
   * page is about a phrase.
   */
  const inOrder = async (query: string): Promise<Hits> => {
    const [hits, loose] = await Promise.all([exactly(query), find(query)]);
    const scored = new Map(loose.flat().map((hit) => [hit.id, hit]));
    for (const [id, hit] of hits) {
      const { score, fields } = scored.get(id) ?? hit;
      hits.set(id, { ...hit, score, fields });
    }
    return hits;
  };

  const inParts = async (word: string): Promise<PartHits[]> => {
    const [exact, loose] = await Promise.all([find(`"${word}"`), find(word)]);
    return exact.map((own, at) => {
      const scored = new Map(loose[at]?.map((hit) => [hit.id, hit]));
      const ids = new Set(own.map(({ id }) => id));
      return {
        // A quoted search returns neither scores nor all places, and no metadata if the text matches.
        whole: own.map((hit) => scored.get(hit.id) ?? hit),
        others: (loose[at] ?? []).filter(({ id }) => !ids.has(id)),
      };
    });
  };

  /** The pages where a word begins a longer one, if no page has the word itself. */
  const begun = async (word: string, parts: readonly PartHits[]): Promise<Hits> => {
    const hits: Hits = new Map();
    const isBegun = (other: string) =>
      // In scripts without spaces, it may be inside a word.
      other.startsWith(word) || (!isLatin(word) && other.includes(word));
    await Promise.all(
      parts.map(async ({ others }) => {
        // For a word that no page has, the engine searches for the longest word with which it begins.
        const words = await Promise.all(others.slice(0, mostRead).map(foundWords));
        if (words.flat().some(isBegun)) addHits(hits, others);
      }),
    );
    return hits;
  };

  /** The pages that have a word whose letters are indexed one by one, or without its particle. */
  const unspaced = async (typed: string): Promise<Hits> => {
    const hits: Hits = new Map();
    const short = withoutAffixes(typed);
    for (const word of short === undefined ? [typed] : [typed, short]) {
      const found = await inOrder(lettersOf(word, language));
      addHits(hits, found.values(), word === typed ? 1 : weights.beginning);
    }
    return hits;
  };

  /**
   * The pages that have a word or a form of it; where none has it, what the engine found instead, if it may be the beginning of
   * longer words.
   */
  const wholeOf = async (
    typed: string,
    isBeginning: boolean,
  ): Promise<{ hits: Hits; begins?: () => Promise<Hits> }> => {
    if (hasUnspaced(typed)) return { hits: await unspaced(typed) };
    const word = indexedAs(typed, language);
    const hits: Hits = new Map();
    if (word === '') return { hits };
    const acronym = acronymWord(word);
    const compound = compoundParts(typed).map((part) => indexedAs(part, language));
    const others = [
      ...(acronym ? [acronym] : []),
      ...typedForms(typed, word),
      ...[withoutAffixes(word) ?? []].flat(),
      ...numberForms(word),
    ];
    const amount = amountWord(typed, word);
    const plural = shortPlurals.get(word);
    const [parts, hyphened, priced, plurals, apart, ...found] = await Promise.all([
      inParts(word),
      exactly(hyphenedWord(word)),
      amount ? exactly(amount) : undefined,
      plural ? inOrder(plural) : new Map<string, Hit>(),
      compound.length > 1 ? inOrder(compound.join(' ')) : new Map<string, Hit>(),
      ...others.map(exactly),
    ]);
    const inCurrency = ({ id }: Hit) => (priced?.has(id) === false ? weights.otherCurrency : 1);
    for (const hit of found.flatMap((other) => [...other.values()])) {
      addHits(hits, [hit], acronym ? weights.acronym : inCurrency(hit));
    }
    addHits(hits, plurals.values());
    for (const hit of apart.values()) {
      addHits(hits, [{ ...hit, score: Math.max(1, weights.apart * hit.score) }]);
    }
    const factorOf = (hit: Hit) => {
      if (acronym) return weights.everyday;
      return hyphened.has(hit.id) === /\p{Pd}/u.test(typed)
        ? inCurrency(hit)
        : weights.otherHyphens;
    };
    const whole = parts.map((part) => part.whole);
    if (await areOtherAcronyms(whole, word)) return { hits };
    for (const hit of whole.flat()) addHits(hits, [hit], factorOf(hit));
    if (hits.size > 0) {
      const isLonger = isBeginning || !(isShort(word.replace(/s$/, '')) || isNumber(word));
      // The engine finds march for Marly, as both have the same stem: what has the word itself comes first.
      const least = Math.min(...[...hits.values()].map(({ score }) => score));
      const most = isBeginning ? Infinity : belowWhole * least;
      const factor = isBeginning ? 1 : weights.beginning;
      for (const part of isLonger ? parts : []) {
        if (part.whole.length === 0 && !isBeginning) continue;
        const scored = part.others.map((hit) => ({
          ...hit,
          score: Math.min(factor * hit.score, most),
        }));
        addHits(hits, scored);
      }
      return { hits };
    }
    if (isNumber(word) || (isShort(word) && !isBeginning)) return { hits };
    return { hits, begins: () => begun(word, parts) };
  };

  return {
    language,
    /** Whether a query is about its other words. */
    isStopWord(word: string): boolean {
      const own = searchWord(word);
      const isLonger = (stop: string) => stop.startsWith(own);
      if ([own, searchWord(uncontracted(word))].some((one) => stops.has(one))) return true;
      return isElided(word, language) && [...stops].some(isLonger);
    },
    exactly,
    inOrder,
    /** The words of a page as they are printed: of its text, its headline and its dek. */
    async printedOn({ data }: Hit): Promise<string[][]> {
      const page = await data();
      return [wordsOf(page), ...['title', 'dek'].map((one) => (page.meta[one] ?? '').split(' '))];
    },
    /**
     * Finds a word: in its own form, for a compound also as its words, for an acronym with and without full stops.
     *
     * @param isBeginning whether it may be the beginning of longer words
     */
    async word(typed: string, isBeginning = false): Promise<WordFound> {
      const { hits, begins } = await wholeOf(typed, isBeginning);
      if (hits.size > 0 || !begins) return { hits, as: hits.size > 0 ? 'whole' : 'nothing' };
      const longer = await begins();
      return { hits: longer, as: longer.size > 0 ? 'beginning' : 'nothing' };
    },
    /** The pages that have a word as `word` finds it, without those where it begins a longer one: it reads none of them. */
    whole: async (typed: string): Promise<Hits> => (await wholeOf(typed, false)).hits,
    /** The pages that are found best by the beginning of a word, each with the printed words that were found. */
    async bestFor(start: string): Promise<{ hit: Hit; words: string[] }[]> {
      const best = (await find(start)).flatMap((part) => part.slice(0, mostTried));
      return Promise.all(best.map(async (hit) => ({ hit, words: await foundWords(hit) })));
    },
  };
}
