/** The query in the page's address. */

const parameter = 'q';
/** Set if the query is to be searched for as it was typed, whatever name it may mean. */
const literalParameter = 'exact';

/** What the reader asked for, by the address of the page. */
export function queryOf(address: URL): string {
  return address.searchParams.get(parameter)?.trim() ?? '';
}

/** Whether the query is to be searched for as it was typed. */
export function isLiteral(address: URL): boolean {
  return address.searchParams.has(literalParameter);
}

/** The address of the page for a query; without one, that of the empty page. */
export function addressOf(query: string, address: URL, literal = false): string {
  const next = new URL(address);
  next.hash = '';
  next.searchParams.delete(literalParameter);
  if (query) next.searchParams.set(parameter, query);
  else next.searchParams.delete(parameter);
  if (literal) next.searchParams.set(literalParameter, '1');
  return next.href;
}

/** What the engine is asked: a possessive names its owner (`haqqani's` → `haqqani`). */
export function engineQuery(query: string): string {
  return query.replace(/(\p{L})['’]s(?!\p{L})/giu, '$1');
}
