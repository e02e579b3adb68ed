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
}

export function outcomeWords({ count, query, isNarrowed, older }: Outcome): string {
  const choice = isNarrowed ? ' in this choice' : '';
  if (count === 0) return `Nothing found for ${query}${choice}.`;
  const results = `${count} ${count === 1 ? 'result' : 'results'}`;
  if (older === 'searched') return `${results} for ${query}${choice}.`;
  const soFar = `${results} so far for ${query}${choice}`;
  return older === 'searching'
    ? `${soFar}, searching older stories…`
    : `${soFar}. The older stories could not be loaded.`;
}
