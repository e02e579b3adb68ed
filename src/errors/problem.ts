import { catalogue, type Wording } from './catalogue.ts';
import { withShortAddresses } from './phrases.ts';

/** The key of an entry in the catalogue: `duplicateSlug`. */
export type ProblemKey = keyof typeof catalogue;

/** What has to be known of a problem to word it. */
export type ParametersOf<Key extends ProblemKey> = Parameters<(typeof catalogue)[Key]>[0];

/** The permanent name of an error, which editors search for: `duplicate-slug`. Renaming a key breaks what they have found. */
export const codeOf = (key: ProblemKey): string =>
  key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The place of a problem. `file` is a path from the project's root; lines count from 1. */
export interface Place {
  file: string;
  line?: number | undefined;
}

/** One thing that is wrong, ready to be printed. */
export interface Problem extends Place, Wording {
  code: string;
  /** The error behind the problem, if there was one. */
  cause?: Error;
}

/** The error among the parameters of an entry, under the name `cause`. */
function causeIn(parameters: unknown): Error | undefined {
  const isGiven = typeof parameters === 'object' && parameters !== null && 'cause' in parameters;
  return isGiven && parameters.cause instanceof Error ? parameters.cause : undefined;
}

/** The longest address that a message prints, in characters. In `fix` it may be longer, because editors copy it from there. */
const longestAddress = { what: 80, fix: 300 };

/** Builds the problem that the catalogue has under `key`, at a place. Keeps the error given as its `cause`. */
export function problem<Key extends ProblemKey>(
  key: Key,
  place: Place,
  ...parameters: Parameters<(typeof catalogue)[Key]>
): Problem {
  const wording = catalogue[key] as (parameters?: unknown) => Wording;
  const cause = causeIn(parameters[0]);
  const { what, why, fix } = wording(parameters[0]);
  return {
    code: codeOf(key),
    ...place,
    what: withShortAddresses(what, longestAddress.what),
    why,
    fix: withShortAddresses(fix, longestAddress.fix),
    ...(cause && { cause }),
  };
}
