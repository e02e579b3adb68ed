/** Hashes of what a build depends on. */
import { hashOf } from '../../model/hash.ts';
import { createDates } from '../../model/dates/dates.ts';
import { currentFront, planAt, type FrontPlan } from '../../model/front/plan.ts';
import type { FrontKeys } from '../../schemas/front.ts';
import type { ContentSource } from '../../source/create-content.ts';
import type { Navigation } from '../../source/navigation.ts';
import { isOf } from '../../source/read/entry.ts';
import { stateOf } from '../../source/read/entry-state.ts';
import type { Publication } from '../../source/read/publication.ts';
import type { Site } from '../../site.ts';
import type { BuildPlace } from '../acceleration.ts';

type PlannedFronts = Pick<Publication, 'site' | 'entries' | 'front'>;

/** Hash of what all pages have in common: the engine, `content/site.yaml` and the navigation. */
export const hashOfSite = (engine: string, { data }: Site, navigation: Navigation): string =>
  hashOf(engine, JSON.stringify(data), JSON.stringify(navigation));

/** What editors have decided about fronts, at a moment. */
function plansAt({ site, entries, front }: PlannedFronts, moment: number): FrontPlan[] {
  if (!site) return [];
  const { millisecondsOf } = createDates(site.data.language, site.data.timeZone);
  const plan = (keys: FrontKeys) => planAt(keys, moment, millisecondsOf);
  const sections = entries.filter((entry) => isOf(entry, 'sections'));
  return [
    ...(front ? [plan(currentFront(front, moment, millisecondsOf))] : []),
    ...sections.map(({ data }) => plan(data)),
  ];
}

/** Hash of everything that a build depends on. */
export function hashOfInputs(
  { publication, engine }: Pick<ContentSource, 'publication' | 'engine'>,
  { moment, withIndex }: Pick<BuildPlace, 'moment' | 'withIndex'>,
): string {
  const { site, entries, hashes } = publication;
  const states = entries.map((entry) => stateOf(entry, moment)).join(' ');
  const day = site && createDates(site.data.language, site.data.timeZone).edition(moment);
  const plans = JSON.stringify(plansAt(publication, moment));
  const files = JSON.stringify([...hashes].sort());
  const data = JSON.stringify(site?.data);
  return hashOf(engine, data, states, plans, day ?? '', files, String(withIndex));
}
