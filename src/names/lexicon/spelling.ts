import { fold, type Word } from '../compare/fold.ts';
import type { NameCollection } from '../../model/collections.ts';
import type { Name } from './name.ts';
import { pairs } from '../compare/pairs.ts';
import { isEnglish } from './query-rules.ts';

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
  /** How long two of its words may be that a reader writes as one: those of a person's name rarely are. */
  joins: number;
}

/** Words that a hundred names share: a name is never recognised by a misspelling of one of these. */
const GENERIC = new Set(
  (
    'north south east west northern southern eastern western central new united union state ' +
    'states republic democratic people national international islamic american british world ' +
    'city river province ministry office service council court party front army ' +
    'forces military police intelligence security university ' +
    'news times network'
  ).split(' '),
);

/** For people the surname, which stands last; otherwise the longest word that is not a common one. */
function headOf(words: readonly Word[], kind: NameCollection): number {
  let head = -1;
  words.forEach((word, at) => {
    if (word.weak) return;
    if (kind === 'people') head = at;
    else if (
      !GENERIC.has(word.text) &&
      !isEnglish(word.text) &&
      word.text.length >= (words[head]?.text.length ?? 0)
    )
      head = at;
  });
  return head;
}

/**
 * Letters that are also written as two: Schröder, Schroeder (Duden); Århus, Aarhus; and as they are heard: Wałęsa, Walensa;
 * Milošević, Miloshevich; Kılıçdaroğlu, Kilichdaroglu.
 */
const IN_TWO = pairs(
  'đ dj ä ae ö oe ü ue ø oe å aa ę en ą on č ch ć ch ç ch š sh ş sh ș sh ž zh ż zh',
);

/** A text as it stands and, if it has such letters, with two for each. */
export function formsOf(text: string): string[] {
  const composed = text.normalize('NFC');
  const other = composed.replace(/[^ -~]/g, (letter) => IN_TWO.get(letter.toLowerCase()) ?? letter);
  return other === composed ? [text] : [text, other];
}

/** Every way of writing the name, the name itself first. */
export function spellingsOf(name: Name, index: number): Spelling[] {
  const texts = [name.name, ...name.aliases, ...(name.native === undefined ? [] : [name.native])];
  return texts.flatMap((text, at) =>
    formsOf(text).map((form) => {
      const words = fold(form);
      return {
        name: index,
        text,
        words,
        canonical: at === 0 && form === text,
        head: headOf(words, name.kind),
        joins: name.kind === 'people' ? (words.length > 2 ? 11 : 9) : 14,
      };
    }),
  );
}

/** A run of a spelling's words that a reader may write as one. */
export interface Run {
  text: string;
  at: number;
  size: 1 | 2 | 3;
}

/** A name of three short words is written as one up to this length: Hochiminh, Daressalaam. */
const longestTrio = 12;

/** The words of a spelling by which it is found, and those often written as one (Tse-tung, Jong Un, Bokoharam, Hailemariam). */
export function runsOf({ words, joins }: Spelling): Run[] {
  return words.flatMap((word, at) => {
    const runs: Run[] = word.weak ? [] : [{ text: word.text, at, size: 1 }];
    const next = words[at + 1];
    if (!next) return runs;
    const short = word.text.length <= 4 && next.text.length <= 4;
    const both = word.text.length + next.text.length;
    // The ezafe is written on to the word before it: Mazari Sharif.
    const isEzafe = next.tied && /^[ie]$/.test(next.text);
    // Mujib for Mujibur Rahman: the article of the second name is written on to the first.
    const shortForm = next.text.startsWith('r') && /^(.{4,})ur$/.exec(word.text)?.[1];
    if (shortForm) runs.push({ text: shortForm, at, size: 1 });
    const isPair = word.weak
      ? short && (next.tied || at === words.length - 2)
      : next.tied || both <= joins;
    if (word.weak ? isPair && !next.weak : isEzafe || (isPair && !next.weak)) {
      runs.push({ text: word.text + next.text, at, size: 2 });
    }
    const trio = words.map(({ text }) => text).join('');
    if (words.length === 3 && at === 0 && !word.weak && trio.length <= longestTrio) {
      runs.push({ text: trio, at, size: 3 });
    }
    return runs;
  });
}
