import { latinReadings } from '../compare/cyrillic.ts';
import { isCorrection, type Match } from './match.ts';
import { digraphVariants } from './spelling.ts';

/** A query in the letters that it has, or in others that it may stand for. */
export interface QueryVariant {
  text: string;
  /** What its matches are worth: a name that was read from another script is a guess. */
  judge(match: Match): Match;
}

const asGuess = (match: Match): Match =>
  isCorrection(match) ? match : { ...match, how: 'spelling', score: match.score - 0.05 };

/** The variants of a query. A lookup asks for all of them. */
export const queryVariants = (typed: string): QueryVariant[] => [
  ...digraphVariants(typed).map((text) => ({ text, judge: (match: Match) => match })),
  ...latinReadings(typed).map((text) => ({ text, judge: asGuess })),
];
