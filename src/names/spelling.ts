import { fold, type Word } from './fold.ts';
import type { NameCollection } from '../model/collections.ts';
import type { Name } from './name.ts';

/** One way of writing a name: the name itself, an alias, or its native form. */
export interface Spelling {
  /** Which name, by its place in the list. */
  name: number;
  text: string;
  words: readonly Word[];
  /** The name itself, not an alias. */
  canonical: boolean;
  /** The place of the word that tells this name from others, −1 if none does. */
  head: number;
}

/** Words that a hundred names share: a name is never recognised by a misspelling of one of these. */
const GENERIC = new Set(
  (
    'north south east west northern southern eastern western central new united union state ' +
    'states republic democratic people national international islamic american british world ' +
    'city river province ministry department office service council court party front army ' +
    'forces military police intelligence security government university organisation ' +
    'organization news times'
  ).split(' '),
);

/** For people the surname, which stands last; otherwise the longest word that is not a common one. */
function headOf(words: readonly Word[], kind: NameCollection): number {
  let head = -1;
  words.forEach((word, at) => {
    if (word.weak) return;
    if (kind === 'people') head = at;
    else if (!GENERIC.has(word.text) && word.text.length >= (words[head]?.text.length ?? 0))
      head = at;
  });
  return head;
}

/** Every way of writing the name, the name itself first. */
export function spellingsOf(name: Name, index: number): Spelling[] {
  const texts = [name.name, ...name.aliases, ...(name.native === undefined ? [] : [name.native])];
  return texts.map((text, at) => {
    const words = fold(text);
    return {
      name: index,
      text,
      words,
      canonical: at === 0,
      head: headOf(words, name.kind),
    };
  });
}

/** A run of a spelling's words that a reader may write as one. */
export interface Run {
  text: string;
  at: number;
  size: 1 | 2;
}

/** The words of a spelling by which it is found, and the pairs often written as one (Tse-tung, Jong Un). */
export function runsOf(words: readonly Word[]): Run[] {
  return words.flatMap((word, at) => {
    const runs: Run[] = word.weak ? [] : [{ text: word.text, at, size: 1 }];
    const next = words[at + 1];
    if (!next) return runs;
    const short = word.text.length <= 4 && next.text.length <= 4;
    // The ezafe is written on to the word before it: Mazari Sharif.
    const isEzafe = next.tied && /^[ie]$/.test(next.text);
    const isPair = word.weak ? next.tied && short : next.tied || short;
    if (word.weak ? isPair && !next.weak : isEzafe || (isPair && !next.weak)) {
      runs.push({ text: word.text + next.text, at, size: 2 });
    }
    return runs;
  });
}
