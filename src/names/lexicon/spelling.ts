import { chineseSize } from '../compare/chinese.ts';
import { fold, type Word } from '../compare/fold.ts';
import { pairs } from '../compare/pairs.ts';
import { isTitle } from '../compare/weak-words.ts';
import { isPersonName, type LexiconName } from './name.ts';

/** One spelling of a name: the name itself, an alias, or its native form. */
export interface Spelling {
  name: LexiconName;
  /** All spellings of the name, the name itself first. */
  all: readonly Spelling[];
  text: string;
  words: readonly Word[];
  /** Whether it is the name itself. */
  canonical: boolean;
  /** Whether it is found only as it is written. */
  exactOnly: boolean;
  /** Whether it names a person. */
  isPerson: boolean;
  /**
   * The index of the head word, which identifies the name (the surname of a person); −1 if none
   * does.
   */
  head: number;
  /** The length up to which two of its words are joined to one index term. Readers rarely join the words of a person's name. */
  maxJoined: number;
}

/** A syllable of Korean, of Chinese in Wade-Giles, or of another language with such names. */
const SYLLABLE = /^[^aeiouy]{0,3}[aeiouwy]+(?:ng?|[hklmpt]|r[hk]?)?$/;

/** Whether the surname is the first word: Xi Jinping, Kim Jong-un, Lai Ching-te. */
function isSurnameFirst([surname, given, second, more]: readonly Word[]): boolean {
  if (!surname || !given || more || given.tied) return false;
  return second
    ? second.tied && [surname, given, second].every(({ text }) => SYLLABLE.test(text))
    : chineseSize(surname.text) === 1 && chineseSize(given.text) === 2;
}

/**
 * The index of the head word: for people the surname, which is last or, in East Asia, first; otherwise
 * the longest word.
 */
function headOf(words: readonly Word[], isPerson: boolean): number {
  if (isPerson && isSurnameFirst(words)) return 0;
  let head = -1;
  words.forEach((word, at) => {
    if (word.weak) return;
    if (isPerson || word.text.length >= (words[head]?.text.length ?? 0)) head = at;
  });
  return head;
}

/**
 * Letters that newspapers also write as two: Schröder, Schroeder (Duden); Århus, Aarhus; and by
 * their sound: Wałęsa, Walensa; Milošević, Miloshevich; Kılıçdaroğlu, Kilichdaroglu.
 */
const DIGRAPHS = pairs(
  'đ dj ä ae ö oe ü ue ø oe å aa ę en ą on č ch ć ch ç ch š sh ş sh ș sh ž zh ż zh',
);

/**
 * The text itself and, if it has letters of `DIGRAPHS`, the text with two letters for each of them.
 */
export function digraphVariants(text: string): string[] {
  const composed = text.normalize('NFC');
  const other = composed.replace(
    /[^ -~]/g,
    (letter) => DIGRAPHS.get(letter.toLowerCase()) ?? letter,
  );
  return other === composed ? [text] : [text, other];
}

/** All spellings of a name, the name itself first. */
export function spellingsOf(name: LexiconName): Spelling[] {
  const { aliases, native = [], hidden = [], foreign = [] } = name;
  const isPerson = isPersonName(name);
  const all: Spelling[] = [];
  for (const text of [name.name, ...aliases, native, hidden, foreign].flat()) {
    for (const variant of digraphVariants(text)) {
      // Only people have titles: Duke University, Justice Department.
      const words = fold(variant).map((word) =>
        isPerson || !isTitle(word.text) ? word : { ...word, weak: false },
      );
      all.push({
        name,
        all,
        text,
        words,
        canonical: all.length === 0,
        exactOnly: foreign.includes(text),
        isPerson,
        head: headOf(words, isPerson),
        maxJoined: isPerson ? (words.length > 2 ? 11 : 9) : 14,
      });
    }
  }
  return all;
}
