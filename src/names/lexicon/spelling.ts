import { fold, type Word } from '../compare/fold.ts';
import { pairs } from '../compare/pairs.ts';
import { isTitle } from '../compare/weak-words.ts';
import { hasEnglishSuffix } from './english-suffix.ts';
import { isPersonName, type LexiconName } from './name.ts';

/** One spelling of a name: the name itself, an alias, or its native form. */
export interface Spelling {
  name: LexiconName;
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

/** Words that many names share. A misspelling of one of them never identifies a name. */
const GENERIC = new Set(
  (
    'north south east west northern southern eastern western central new united union state ' +
    'states republic democratic people national international islamic american british world ' +
    'city river province ministry office service council court party front army ' +
    'forces military police intelligence security university ' +
    'news times network industries corporation الله'
  ).split(' '),
);

/**
 * The index of the head word: for people the surname, which is last; otherwise the longest word
 * that is not generic.
 */
function headOf(words: readonly Word[], isPerson: boolean): number {
  let head = -1;
  words.forEach((word, at) => {
    if (word.weak) return;
    if (isPerson) head = at;
    else if (
      !GENERIC.has(word.text) &&
      !hasEnglishSuffix(word.text) &&
      word.text.length >= (words[head]?.text.length ?? 0)
    )
      head = at;
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
  const texts = [name.name, ...aliases, native, hidden, foreign].flat();
  return texts.flatMap((text, at) =>
    digraphVariants(text).map((variant) => {
      const isPerson = isPersonName(name);
      // Only people have titles: Duke University, Justice Department.
      const words = fold(variant).map((word) =>
        isPerson || !isTitle(word.text) ? word : { ...word, weak: false },
      );
      return {
        name,
        text,
        words,
        canonical: at === 0 && variant === text,
        exactOnly: foreign.includes(text),
        isPerson,
        head: headOf(words, isPerson),
        maxJoined: isPerson ? (words.length > 2 ? 11 : 9) : 14,
      };
    }),
  );
}
