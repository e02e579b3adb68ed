/** The query in the page's address. */

const parameter = 'q';

/** What the reader asked for, by the address of the page. */
export function queryOf(address: URL): string {
  return address.searchParams.get(parameter)?.trim() ?? '';
}

/** The address of the page for a query; without one, that of the empty page. */
export function addressOf(query: string, address: URL): string {
  const next = new URL(address);
  next.hash = '';
  if (query) next.searchParams.set(parameter, query);
  else next.searchParams.delete(parameter);
  return next.href;
}

/** What the engine is asked: a possessive names its owner (`haqqani's` → `haqqani`). */
export function engineQuery(query: string): string {
  return query.replace(/(\p{L})['’]s(?!\p{L})/giu, '$1');
}
