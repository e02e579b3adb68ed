/** The pages that have one word of a query. */
import { acronymWord } from '../../names/words/acronyms.ts';
import { isNumber, markDecimals } from '../../names/words/numbers.ts';
import { hyphenedWord, searchWord } from '../../names/words/search-word.ts';
import { compoundParts } from '../../names/words/split-words.ts';
import type { SearchEngine } from '../engine/engine.ts';
import type { PagefindResult } from '../engine/pagefind-api.ts';
import { wordsOf } from './passages.ts';
import { isMisspelling } from './misspelling.ts';
import { weights } from './ranking.ts';

/** A page that has a word. */
export interface Hit {
  id: string;
  score: number;
  /** The numbers of the words that were found. */
  words: readonly number[];
  /** The metadata fields that have it. */
  fields: readonly string[];
  data: PagefindResult['data'];
}

export type Hits = Map<string, Hit>;

/** What a word was found as. */
export interface WordFound {
  hits: Hits;
  /** `whole`: some page has the word or a form of it. `beginning`: it begins a word of some page. */
  as: 'whole' | 'beginning' | 'nothing';
}

/** Adds hits to others; a page in both has the better score. */
export function addHits(to: Hits, hits: Iterable<Hit>, factor = 1): void {
  for (const hit of hits) {
    const known = to.get(hit.id);
    const score = hit.score * factor;
    to.set(hit.id, {
      ...hit,
      score: Math.max(score, known?.score ?? 0),
      words: known ? [...new Set([...known.words, ...hit.words])] : hit.words,
      fields: known ? [...new Set([...known.fields, ...hit.fields])] : hit.fields,
    });
  }
}

const hitOf = ({ id, score, words, matchedMetaFields = [], data }: PagefindResult): Hit => ({
  id,
  score,
  words,
  fields: matchedMetaFields,
  data,
});

/** How many pages of each index part are read to see what the engine has found. */
const mostRead = 4;

/** How many to find the word that was meant by a misspelt one. */
const mostTried = 8;

/** The printed words that a result was found by, folded; where words are not separated, with those that follow. */
async function foundWords({ data, words, fields }: Hit): Promise<string[]> {
  const page = await data();
  const text = wordsOf(page);
  const near = words.slice(0, 4).map((at) => text.slice(at, at + 1).join(''));
  const metadata = fields.filter((field) => field !== 'aliases' && field !== 'forms').flatMap((field) => (page.meta[field] ?? '').split(/[\s-]+/));
  return [...near, ...metadata].flatMap((word) => [word, ...compoundParts(word)]).map(searchWord);
}

/** A word of so few letters hardly ever stands for a longer one that it begins. In other scripts, few letters may be a long word. */
const isShort = (word: string) => /^[\p{Script=Latin}\p{N}]{1,3}$/u.test(word);

/** Words under which the index has a typed word, besides its own form. */
const otherWords = (word: string, plain: string) => {
  const raw = word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return raw !== plain && /[^\p{Script=Latin}\p{N}]/u.test(raw) ? [raw] : [];
};

/** The word as it is searched for. */
export function indexedAs(word: string, language: string): string {
  // The sign of a currency may stand before a number: £4.2.
  const [, number] = /^[^\p{L}\p{N}]*(\p{N}[\p{N}.,]*)[^\p{L}\p{N}]*$/u.exec(word) ?? [];
  return number ? markDecimals(number, language).replace(/[.,]/g, '') : searchWord(word);
}

/** @throws what the engine throws */
export function wordSearch(engine: SearchEngine, language: string) {
  const find = async (query: string) =>
    (await engine.find(query)).map((part) => part.map(hitOf));

  /** Pages that have the word itself or a form of it, in each part; the others that the engine finds may have anything. */
  const lookUp = async (word: string) => {
    const [exact, loose] = await Promise.all([find(`"${word}"`), find(word)]);
    return exact.map((own, at) => {
      const scored = new Map(loose[at]?.map((hit) => [hit.id, hit]));
      // A quoted search knows neither scores nor, beside words of the text, metadata.
      const whole = own.map((hit) => {
        const { score, fields } = scored.get(hit.id) ?? hit;
        return { ...hit, score, fields };
      });
      const ids = new Set(own.map(({ id }) => id));
      return { whole, others: (loose[at] ?? []).filter(({ id }) => !ids.has(id)) };
    });
  };

  /** Pages that have a whole word or the words of a phrase in their order. */
  const exactly = async (query: string): Promise<Hits> => {
    const hits: Hits = new Map();
    addHits(hits, (await find(`"${query}"`)).flat());
    return hits;
  };

  /** The words of the best pages that the engine found instead. */
  const wordsInstead = async (parts: readonly (readonly Hit[])[]) =>
    Promise.all(
      parts.map(async (part) => {
        const best = await Promise.all(part.slice(0, mostRead).map(foundWords));
        return new Set(best.flat());
      }),
    );

  return {
    exactly,
    /**
     * Finds a word: its own form, a compound also as the words it is made of, an acronym with and without stops.
     *
     * @param isBeginning whether it may be the beginning of longer words
     */
    async word(typed: string, isBeginning: boolean): Promise<WordFound> {
      const plain = indexedAs(typed, language);
      const hits: Hits = new Map();
      if (plain === '') return { hits, as: 'nothing' };
      const acronym = acronymWord(plain);
      const parts = compoundParts(typed);
      const [found, hyphened, ...others] = await Promise.all([
        lookUp(plain),
        exactly(hyphenedWord(plain)),
        ...(acronym ? [exactly(acronym)] : []),
        ...(parts.length > 1 ? [exactly(parts.map(searchWord).join(' '))] : []),
        ...otherWords(typed, plain).map(exactly),
      ]);
      for (const other of others) addHits(hits, other.values(), acronym ? weights.acronym : 1);
      const isHyphened = /[-‐‑]/.test(typed);
      for (const { whole } of found) {
        for (const hit of whole) {
          const isAsTyped = hyphened.has(hit.id) === isHyphened;
          addHits(hits, [hit], acronym ? weights.ordinary : isAsTyped ? 1 : weights.otherwise);
        }
      }
      const isWhole = hits.size > 0;
      if (isNumber(plain)) return { hits, as: isWhole ? 'whole' : 'nothing' };
      if (isWhole && (isBeginning || !isShort(plain))) {
        for (const part of found) {
          if (part.whole.length === 0 && !isBeginning) continue;
          addHits(hits, part.others, isBeginning ? 1 : weights.beginning);
        }
      }
      if (isWhole) return { hits, as: 'whole' };
      if (isShort(plain) && !isBeginning) return { hits, as: 'nothing' };
      // Where no page has the word, the engine takes the longest word that it begins with.
      const instead = await wordsInstead(found.map(({ others: own }) => own));
      found.forEach(({ others: own }, at) => {
        const isBegun = [...(instead[at] ?? [])].some((word) =>
          isShort(plain) ? word === plain || isBeginning && word.startsWith(plain) : word.startsWith(plain) || (/[^\p{Script=Latin}]/u.test(plain) && word.includes(plain)),
        );
        if (isBegun) addHits(hits, own);
      });
      return { hits, as: hits.size > 0 ? 'beginning' : 'nothing' };
    },
    /** A word of the paper that the typed one is probably a misspelling of. */
    async correction(typed: string): Promise<string | undefined> {
      const plain = indexedAs(typed, language);
      if (plain.length < 5 || isNumber(plain) || !/^\p{L}+$/u.test(plain)) return undefined;
      for (const length of [plain.length, 5, 4, 3]) {
        const found = await find(plain.slice(0, length));
        const best = found.flatMap((part) => part.slice(0, mostTried));
        const words = (await Promise.all(best.map(foundWords))).flat();
        const close = words.filter((word) => isMisspelling(plain, word));
        const difference = (word: string) => Math.abs(word.length - plain.length);
        const [meant] = close.sort((a, b) => difference(a) - difference(b));
        if (meant) return meant;
      }
      return undefined;
    },
  };
}
