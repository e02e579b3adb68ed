/** Hashes of what a build depends on. */
import { hashOf } from '../../model/hash.ts';
import { createDates } from '../../model/dates.ts';
import type { ContentSource } from '../../source/create-content.ts';
import { stateOf } from '../../source/read/publication.ts';
import type { Site } from '../../site.ts';
import type { BuildPlace } from '../acceleration.ts';

/** Hash of what all pages have in common: the engine and `content/site.yaml`. */
export const hashOfSite = (engine: string, { data }: Site): string =>
  hashOf(engine, JSON.stringify(data));

/** Hash of everything that a build depends on. */
export function hashOfInputs(
  { publication, engine }: Pick<ContentSource, 'publication' | 'engine'>,
  { moment, withIndex }: Pick<BuildPlace, 'moment' | 'withIndex'>,
): string {
  const { site, entries, hashes } = publication;
  const states = entries.map((entry) => stateOf(entry, moment)).join(' ');
  const day = site && createDates(site.data.language, site.data.timeZone).edition(moment);
  const files = JSON.stringify([...hashes].sort());
  return hashOf(engine, JSON.stringify(site?.data), states, day ?? '', files, String(withIndex));
}
