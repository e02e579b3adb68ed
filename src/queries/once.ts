/** Runs a query once for each build; while the dev server runs, at each call, so that edits show. */
export function once<Result>(query: () => Promise<Result>): () => Promise<Result> {
  if (import.meta.env.DEV) return query;
  let result: Promise<Result> | undefined;
  return () => (result ??= query());
}
