import { isCorrection, type Match } from './match.ts';
import { digraphVariants } from './spelling.ts';

/** A query as it was typed, or in other letters that it may stand for. */
interface QueryVariant {
  text: string;
  /** Marks a match as a guess if the name was read from other letters; undefined if the match does not count. */
  judge(match: Match): Match | undefined;
}

const asGuess = (match: Match): Match =>
  isCorrection(match) ? match : { ...match, how: 'spelling', score: match.score - 0.05 };

/** The lowest score of a match of a rough reading: similar syllables are other characters, and similar consonants other names. */
const leastOfRough = 0.775;

/** Whether a match of such a reading counts. People have two words: 英文 is not Cai Yingwen. */
const isSurelyRead = ({ kind, telling, score, asWritten }: Match) =>
  telling && score > leastOfRough && (kind !== 'people' || asWritten.includes(' '));

/** A reading that ends with a question mark is rough (script-readings.ts). */
const judgeOf =
  (text: string): QueryVariant['judge'] =>
  (match) =>
    text.endsWith('?') && !isSurelyRead(match) ? undefined : asGuess(match);

/** What a variant was typed as: words of the lexicon in capitals, which were found by their sound (han-sounds.ts), as themselves. */
export const asTyped = (text: string, typed: string): string =>
  /^[A-Z]{2}/.test(text) ? text : typed;

/** Whether a query has letters that may be read in other ways (script-readings.ts). */
export const hasReadings = (typed: string): boolean => /[^\0-\u036f\u1e00-\u2fff]/.test(typed);

/** A capital inside a word, or right after an initial: LechWalesa, R.F. Kennedy, FW de Klerk. */
const JOINED = /(?<=\p{Ll}|\p{Lu}\.|(?<!\p{L})\p{Lu})(?=\p{Lu}(?! ?\p{Lu}*$))/gu;

/** The place in a title: Baroness Ashton of Upholland. */
const SEAT = /(?<=^(?:lord|baron(?:ess)?) \S+) of .+/i;

/** A surname before its initials: Gromyko A.A. */
const INITIALS_LAST = /^(\S{3,}) ((?:\p{Lu}\. ?)+)$/u;

/** The ending of surnames of women in Czech and Slovak, and what India adds to honour somebody: Julia Gillardová, Modiji. */
const ENDING = /(?<=\p{L}{3})(?:ová|ji)(?!\p{L})/gu;

/** A Slavic y in a name that German spells: Mamedjarow, Tjutschew. */
const GERMAN = /(?<=[dst])j(?=\p{L}+w(?!\p{L}))/gu;

/**
 * The variants of a query. A lookup asks for all of them.
 *
 * @param typed with composed letters (NFC)
 * @param readings those of its letters, if they have any
 */
export const queryVariants = (typed: string, readings: readonly string[] = []): QueryVariant[] => [
  ...digraphVariants(typed).map((text) => ({ text, judge: (match: Match) => match })),
  ...[
    ...readings,
    typed
      .replace(INITIALS_LAST, '$2$1')
      .replace(JOINED, ' ')
      .replace(SEAT, '')
      .replace(ENDING, '')
      .replace(GERMAN, 'y'),
  ]
    .filter((text) => text !== typed)
    .map((text) => ({ text, judge: judgeOf(text) })),
];
