import { catalogue, type ProblemCode, type Wording } from './catalogue.ts';

/** Where a problem stands. `file` is a path from the project's root; lines and columns count from 1. */
export interface Place {
  file: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** One thing that is wrong, ready to be printed. */
export interface Problem extends Place {
  /** The name of the catalogue's entry. */
  code: ProblemCode;
  what: string;
  why: string;
  fix: string;
}

type Parameters<Code extends ProblemCode> = (typeof catalogue)[Code] extends () => Wording
  ? []
  : (typeof catalogue)[Code] extends (parameters: infer P) => Wording
    ? [P]
    : never;

/** Builds the problem `code` of the catalogue at a place. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  ...parameters: Parameters<Code>
): Problem {
  const word = catalogue[code] as (parameters?: unknown) => Wording;
  return { code, ...place, ...word(parameters[0]) };
}
