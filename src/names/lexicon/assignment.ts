import type { Word } from '../compare/fold.ts';
import { isSon } from './query.ts';
import type { Spelling } from './spelling.ts';
import type { WordHow } from '../compare/vocabulary.ts';

/** A typed unit that may be a run of the spelling's words. */
export interface Hit {
  from: number;
  taken: 1 | 2 | 3;
  at: number;
  size: 1 | 2 | 3;
  cost: number;
  how: WordHow;
}

/** Which typed words mean which words of one spelling. */
export interface Assignment {
  cost: number;
  /** Strong words of the spelling that nothing typed means. */
  left: number;
  /** Weak words that both have. */
  shared: number;
  unmatched: string[];
  matchedStrong: number;
  matchedHead: boolean;
  /** The words of the spelling that were typed. */
  met: ReadonlySet<number>;
  how: WordHow;
}

const WORSE: readonly WordHow[] = ['exact', 'prefix', 'spelling', 'typo'];

function worse(a: WordHow, b: WordHow): WordHow {
  return WORSE.indexOf(a) > WORSE.indexOf(b) ? a : b;
}

interface Choice {
  hits: Hit[];
  missed: number;
  cost: number;
}

/** The hits that together explain most typed words at the least cost, no word of either side twice. */
function choose(typed: readonly Word[], hits: readonly Hit[]): Choice {
  const step = (from: number, used: number): Choice => {
    if (from >= typed.length) return { hits: [], missed: 0, cost: 0 };
    const rest = step(from + 1, used);
    let best: Choice = { ...rest, missed: rest.missed + (typed[from]?.weak === true ? 0 : 1) };
    for (const hit of hits) {
      const mask = ((1 << hit.size) - 1) << hit.at;
      if (hit.from !== from || (used & mask) !== 0) continue;
      const after = step(from + hit.taken, used | mask);
      const cost = after.cost + hit.cost;
      if (after.missed < best.missed || (after.missed === best.missed && cost < best.cost)) {
        best = { hits: [hit, ...after.hits], missed: after.missed, cost };
      } else if (after.missed === best.missed && best.hits.length === 0) {
        best = { hits: [hit, ...after.hits], missed: after.missed, cost };
      }
    }
    return best;
  };
  return step(0, 0);
}

/** Compares all that was typed with one spelling. */
export function assign(
  typed: readonly Word[],
  spelling: Spelling,
  hits: readonly Hit[],
): Assignment {
  const choice = choose(typed, hits);
  const met = new Set<number>();
  const explained = new Set<number>();
  let how: WordHow = 'exact';
  for (const hit of choice.hits) {
    how = worse(how, hit.how);
    for (let i = 0; i < hit.size; i++) met.add(hit.at + i);
    for (let i = 0; i < hit.taken; i++) explained.add(hit.from + i);
  }
  const matchedStrong = typed.filter((word, at) => !word.weak && explained.has(at)).length;
  const weak = spelling.words
    .filter((word, at) => word.weak && !met.has(at))
    .map((word) => word.text);
  let shared = 0;
  const unmatched: string[] = [];
  typed.forEach((word, at) => {
    if (explained.has(at)) return;
    const same = weak.some((other) => other === word.text || (isSon(other) && isSon(word.text)));
    if (same) shared++;
    else if (!word.weak) unmatched.push(word.text);
  });
  return {
    cost: choice.cost,
    left: spelling.words.filter((word, at) => !word.weak && !met.has(at)).length,
    shared,
    unmatched,
    matchedStrong,
    matchedHead: met.has(spelling.head),
    met,
    how,
  };
}
