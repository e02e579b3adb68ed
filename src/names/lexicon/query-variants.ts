import { latinReadings } from '../compare/cyrillic.ts';
import { digraphVariants } from './spelling.ts';

/** A query as typed, and in other letters that it may stand for. A lookup asks for all of them. */
export const queryVariants = (typed: string): string[] => [
  ...digraphVariants(typed),
  ...latinReadings(typed),
];
