/** What the status line says of a search. */

export const searching = 'Searching…';
export const searchingOlder = 'Searching older stories…';
export const notLoaded = 'The search could not be loaded. Check your connection.';

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
  const choice = isNarrowed ? ' in this choice' : '';
  if (count === 0) return `Nothing found for ${query}${choice}.`;
  const results = `${count} ${count === 1 ? 'result' : 'results'}`;
  const found = `${results}${older === 'searched' ? '' : ' so far'} for ${query}${choice}`;
  if (isMoreLost) return `${found}. More results could not be loaded.`;
  if (older === 'searched') return `${found}.`;
  return older === 'searching'
    ? `${found}, searching older stories…`
    : `${found}. The older stories could not be loaded.`;
}
