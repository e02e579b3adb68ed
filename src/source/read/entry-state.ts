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

/** What an editor should know about an entry that is not public, in a sentence; undefined if it is public. */
export function heldBack(
  entry: StatefulEntry & { file: string },
  moment: number,
): string | undefined {
  const state = stateOf(entry, moment);
  if (state === 'public') return undefined;
  const until =
    state === 'scheduled' && isOf(entry, 'articles') ? ` until ${entry.data.published}` : '';
  return `${entry.file} is not public: ${state}${until}`;
}

/** Whether there is a page at the address of an entry: the entry itself, or the notice of its withdrawal. */
export function hasPage(entry: StatefulEntry, moment: number): boolean {
  const state = stateOf(entry, moment);
  return state === 'public' || state === 'withdrawn';
}
