import { isParticle } from '../compare/weak-words.ts';
import type { Spelling } from './spelling.ts';

/** One to three consecutive words of a spelling, written as one, by which the spelling is found. */
export interface IndexTerm {
  text: string;
  /** The index of its first word in the spelling. */
  at: number;
  /** The number of words that it joins. */
  size: 1 | 2 | 3;
  /** `initials`: JRR for J. R. R.; `given`: another form of the given name, Robert for Bob. */
  type?: 'initials' | 'given';
}

/** The other forms of a folded given name: Bob, Robert. */
export type GivenNames = (name: string) => readonly string[];

/** The total length up to which three words are joined: Hochiminh, Daressalaam. */
const maxTrio = 12;

/**
 * The strong words of a spelling, and words that are often joined: Tse-tung, Jong Un, Bokoharam,
 * Hailemariam, DeGaulle.
 */
export function indexTerms(
  { words, maxJoined, isPerson, head, exactOnly }: Spelling,
  givenNames: GivenNames,
): IndexTerm[] {
  const given = isPerson ? words.findIndex((word) => !word.weak) : -1;
  return words.flatMap((word, at) => {
    const terms: IndexTerm[] = word.weak ? [] : [{ text: word.text, at, size: 1 }];
    const add = (size: IndexTerm['size'], type?: IndexTerm['type']) => {
      const row = words.slice(at, at + size);
      const text = row.map((one) => one.text).join('');
      terms.push({ text, at, size, ...(type && { type }) });
    };
    if (at === given && at !== head) {
      for (const text of givenNames(word.text)) terms.push({ text, at, size: 1, type: 'given' });
    }
    const next = words[at + 1];
    if (!next || exactOnly) return terms;
    const third = words[at + 2];
    if (word.text.length === 1 && next.text.length === 1) {
      add(2, 'initials');
      if (third?.text.length === 1) add(3, 'initials');
      return terms;
    }
    // O’Casey, Ó Cathasaigh
    if (word.weak && (word.text === 'o' || isParticle(word.text))) {
      add(2);
      if (next.weak && third) add(3);
      return terms;
    }
    const short = word.text.length <= 4 && next.text.length <= 4;
    const length = word.text.length + next.text.length;
    // The ezafe is joined to the word before it: Mazari Sharif.
    const isEzafe = next.tied && /^[ie]$/.test(next.text);
    // Mujib for Mujibur Rahman: the first name ends with the article of the second.
    const shortForm = next.text.startsWith('r') && /^(.{4,})ur$/.exec(word.text)?.[1];
    if (shortForm) terms.push({ text: shortForm, at, size: 1 });
    const isPair = word.weak
      ? short && (next.tied || at === words.length - 2)
      : next.tied || length <= maxJoined;
    if (word.weak ? isPair && !next.weak : isEzafe || (isPair && !next.weak)) add(2);
    const trio = words.map(({ text }) => text).join('');
    if (words.length === 3 && at === 0 && !word.weak && trio.length <= maxTrio) add(3);
    return terms;
  });
}
