/** Signs of what a build depends on: another where it would come out otherwise. */
import { signOf } from '../../model/hash.ts';
import { stateOf, type Beginning, type Publication } from '../../source/read/publication.ts';
import { createDates } from '../../model/dates.ts';

/** A sign of all that pages have in common: the engine, and the paper as `content/site.yaml` describes it. */
export function signOfPaper({ site }: Pick<Beginning, 'site'>, engine: string): string {
  return signOf(engine, JSON.stringify(site.data));
}

/** A sign of everything. @param paper the sign of the paper */
export function signOfInputs(
  { site, entries, signs }: Publication,
  paper: string,
  moment: number,
  withIndex: boolean,
): string {
  const states = entries.map((entry) => stateOf(entry, moment)).join(' ');
  const day = site && createDates(site.data.language, site.data.timeZone).edition(moment);
  const files = JSON.stringify([...signs].sort());
  return signOf(paper, states, day ?? '', files, String(withIndex));
}

/** A sign of what the program that makes pages depends on: all but the texts. @param paper the sign of the paper */
export function signOfProgram({ others }: Pick<Beginning, 'others'>, paper: string): string {
  return signOf(paper, JSON.stringify([...others].sort()));
}
