import type { Collection } from '../../model/collections.ts';
import { publicationState, type PublicationState } from '../../model/publication.ts';
import { isOf } from './entry.ts';

interface StatefulEntry {
  collection: Collection;
  data: unknown;
}

/** The state of an entry. Only articles can be held back or withdrawn. */
export function stateOf(entry: StatefulEntry, moment: number): PublicationState {
  return isOf(entry, 'articles') ? publicationState(entry.data, moment) : 'public';
}

/** Whether readers find an entry at its address, or the notice in its place. */
export function hasPage(entry: StatefulEntry, moment: number): boolean {
  const state = stateOf(entry, moment);
  return state === 'public' || state === 'withdrawn';
}
