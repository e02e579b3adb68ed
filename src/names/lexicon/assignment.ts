import type { WordMatchType } from '../compare/compare-words.ts';
import type { Word } from '../compare/fold.ts';
import type { IndexTerm } from './index-terms.ts';
import { isSon, type QueryTerm } from './query-terms.ts';
import type { Spelling } from './spelling.ts';

/** A query term that matches an index term of one spelling. */
export interface Hit {
  query: QueryTerm;
  index: IndexTerm;
  cost: number;
  how: WordMatchType;
}

/** Which words of the query match which words of one spelling. */
export interface Assignment {
  cost: number;
  /** The number of strong words of the spelling that were not typed. */
  missing: number;
  /** The number of weak words that both have. */
  sharedWeak: number;
  /** Weak typed words that the spelling lacks. */
  strangeWeak: string[];
  /** Strong typed words that match nothing. */
  unmatched: string[];
  /** The number of strong typed words that match. */
  matchedStrong: number;
  /** Whether the head word of the spelling was typed. */
  matchedHead: boolean;
  /** The indexes of the spelling's words that were typed. */
  matched: ReadonlySet<number>;
  /** Whether another form of given names was typed: Robert for Bob, JRR for J. R. R. */
  otherGiven: boolean;
  /** Whether the words were typed in another order: Younis Khan, of Khan Younis. */
  isSwapped: boolean;
  /** The least certain match of a word. */
  how: WordMatchType;
}

/** From the most to the least certain. */
const CERTAINTY: readonly WordMatchType[] = ['exact', 'prefix', 'spelling', 'typo'];

interface Choice {
  hits: Hit[];
  /** The number of strong typed words without a hit. */
  missed: number;
  cost: number;
}

/** The hits that match most typed words at the least cost, using no word of either side twice. */
function choose(typed: readonly Word[], hits: readonly Hit[]): Choice {
  /** @param used the words of the spelling that earlier hits have, one bit each */
  const step = (from: number, used: number): Choice => {
    if (from >= typed.length) return { hits: [], missed: 0, cost: 0 };
    const rest = step(from + 1, used);
    let best: Choice = { ...rest, missed: rest.missed + (typed[from]?.weak === true ? 0 : 1) };
    for (const hit of hits) {
      const mask = ((1 << hit.index.size) - 1) << hit.index.at;
      if (hit.query.from !== from || (used & mask) !== 0) continue;
      const after = step(from + hit.query.size, used | mask);
      const cost = after.cost + hit.cost;
      const isBetter = cost < best.cost || best.hits.length === 0;
      if (after.missed < best.missed || (after.missed === best.missed && isBetter)) {
        best = { hits: [hit, ...after.hits], missed: after.missed, cost };
      }
    }
    return best;
  };
  return step(0, 0);
}

/** Assigns the words of a query to the words of one spelling. */
export function assign(
  typed: readonly Word[],
  spelling: Spelling,
  hits: readonly Hit[],
): Assignment {
  const choice = choose(typed, hits);
  const matched = new Set<number>();
  const used = new Set<number>();
  let how: WordMatchType = 'exact';
  let otherGiven = false;
  for (const { query, index, how: own } of choice.hits) {
    if (CERTAINTY.indexOf(own) > CERTAINTY.indexOf(how)) how = own;
    otherGiven ||= index.type !== undefined;
    for (let i = 0; i < index.size; i++) matched.add(index.at + i);
    for (let i = 0; i < query.size; i++) used.add(query.from + i);
  }
  const matchedStrong = typed.filter((word, at) => !word.weak && used.has(at)).length;
  let sharedWeak = 0;
  const strangeWeak: string[] = [];
  const unmatched: string[] = [];
  typed.forEach((word, at) => {
    if (used.has(at)) return;
    const same = spelling.words.findIndex(
      ({ text }, other) =>
        !matched.has(other) && (text === word.text || (isSon(text) && isSon(word.text))),
    );
    // A title is strong in the name of a place: Prince Edward Island.
    if (same >= 0 && spelling.words[same]?.weak === false) matched.add(same);
    else if (same >= 0) sharedWeak++;
    else (word.weak ? strangeWeak : unmatched).push(word.text);
  });
  return {
    cost: choice.cost,
    missing: spelling.words.filter((word, at) => !word.weak && !matched.has(at)).length,
    sharedWeak,
    strangeWeak,
    unmatched,
    matchedStrong,
    matchedHead: matched.has(spelling.head),
    matched,
    otherGiven,
    isSwapped: choice.hits.some(({ index }, at) => index.at < (choice.hits[at - 1]?.index.at ?? 0)),
    how,
  };
}
