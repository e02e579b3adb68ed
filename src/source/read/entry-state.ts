import type { Collection } from '../../model/collections.ts';
import { publicationState, type PublicationState } from '../../model/publication.ts';
import { isOf } from './entry.ts';

/** Whether an entry gets a page. Only articles can be held back or withdrawn. */
export function stateOf(
  entry: { collection: Collection; data: unknown },
  moment: number,
): PublicationState {
  return isOf(entry, 'articles') ? publicationState(entry.data, moment) : 'public';
}
