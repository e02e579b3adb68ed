import type { Word } from '../compare/fold.ts';
import { isArticle } from '../compare/weak-words.ts';

/** A part of what was typed that may be one word of a name. */
export interface Unit {
  text: string;
  /** The first typed word it takes, and how many. */
  from: number;
  size: 1 | 2 | 3;
  /** A particle cut off the typed word, which the name must have beside the word: alqaida, binladen. */
  needs: '' | 'article before' | 'bin before' | 'article after';
}

/** Typed words as they stand, two written as one, and one that hides a particle. */
export function unitsOf(words: readonly Word[]): Unit[] {
  return words.flatMap((word, from) => {
    const units: Unit[] = [];
    const add = (text: string | undefined, size: Unit['size'], needs: Unit['needs']) => {
      if (text !== undefined) units.push({ text, from, size, needs });
    };
    const next = words[from + 1];
    const third = words[from + 2];
    if (next) add(word.text + next.text, 2, '');
    const areTied = next?.tied === true && third?.tied === true;
    const areShort = [word, next, third].every((one) => one && one.text.length <= 4);
    if (next && third && (areTied || areShort)) add(word.text + next.text + third.text, 3, '');
    if (word.weak) return units;
    add(word.text, 1, '');
    add(/^[aeu]l(.{4,})$/.exec(word.text)?.[1], 1, 'article before');
    add(/^(?:bin|ibn|ben)(.{3,})$/.exec(word.text)?.[1], 1, 'bin before');
    add(/^(.{3,})[aeu][lrtd]$/.exec(word.text)?.[1], 1, 'article after');
    return units;
  });
}

/** Whether the spelling has the particle that the unit lost, beside the word at `at`. */
export function hasNeeded(unit: Unit, words: readonly Word[], at: number, size: number): boolean {
  if (unit.needs === '') return true;
  const beside = words[unit.needs === 'article after' ? at + size : at - 1]?.text ?? '';
  return unit.needs === 'bin before' ? isSon(beside) : isArticle(beside, true);
}

/** "Son of", however it is romanised. */
export function isSon(word: string): boolean {
  return /^(?:bin|ibn|ben)$/.test(word);
}
