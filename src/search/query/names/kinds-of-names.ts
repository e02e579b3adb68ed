/** Kinds of names that queries treat differently. */
import type { Match } from '../../../names/lexicon/match.ts';

/** Whether a name is an acronym: NATO, C.I.A. */
export const isAcronym = (name: string): boolean => /^[\p{Lu}.&]{2,}$/u.test(name);

/** Whether a name is that of a person, and no team of authors. */
export const isPerson = ({ kind, desk }: Match): boolean =>
  kind === 'people' || (kind === 'authors' && !desk);
