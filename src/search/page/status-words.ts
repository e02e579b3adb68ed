/** The words of the status line on a search. */
import {
  found,
  foundEnd,
  foundMoreLost,
  foundOlderLost,
  foundSearching,
} from '../../words/in-browsers.ts';

export interface Outcome {
  count: number;
  /** The query as it was answered, in quotation marks. */
  query: string;
  /** Whether filters narrow the results. */
  isNarrowed: boolean;
  /** The state of the older index parts. */
  older: 'searched' | 'searching' | 'lost';
  /** Whether results below those that are shown could not be loaded. */
  isMoreLost: boolean;
}

export function outcomeWords({ count, query, isNarrowed, older, isMoreLost }: Outcome): string {
  const known = count > 0 ? older : 'searched';
  const choice = isNarrowed ? 'narrowed' : 'all';
  const end = { searched: foundEnd, searching: foundSearching, lost: foundOlderLost }[known];
  return (
    found({ count, query, older: known, choice }) + (count > 0 && isMoreLost ? foundMoreLost : end)
  );
}
