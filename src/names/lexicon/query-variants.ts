import { isCorrection, type Match } from './match.ts';
import { digraphVariants } from './spelling.ts';

/** A query in the letters that it has, or in others that it may stand for. */
export interface QueryVariant {
  text: string;
  /** What its matches are worth: a name that was read from another form is a guess. */
  judge(match: Match): Match;
}

const asGuess = (match: Match): Match =>
  isCorrection(match) ? match : { ...match, how: 'spelling', score: match.score - 0.05 };

/** Whether a query has letters that may be read in other ways (script-readings.ts). */
export const hasReadings = (typed: string): boolean => /[^\0-\u036f\u1e00-\u2fff]/.test(typed);

/** Whether it has letters of Hebrew, Arabic, India, the Caucasus, Japan or Korea (other-scripts.ts). */
export const hasOtherScript = (typed: string): boolean =>
  /[\u0530-\u0e00\u10a0-\u11ff\u3041-\u30ff\uac00-\ud7a3]/.test(typed);

/** A capital inside a word, or right after an initial: LechWalesa, R.F. Kennedy. */
const JOINED = /(?<=\p{Ll}|\p{Lu}\.)(?=\p{Lu})/gu;

/** The variants of a query. A lookup asks for all of them. @param readings those of its letters, if they have any */
export const queryVariants = (typed: string, readings: readonly string[] = []): QueryVariant[] => [
  ...digraphVariants(typed).map((text) => ({ text, judge: (match: Match) => match })),
  ...[...readings, typed.replace(JOINED, ' ')]
    .filter((text) => text !== typed)
    .map((text) => ({ text, judge: asGuess })),
];
