import { getContent } from '../source/content.ts';

/** Runs a query once for each content, which caches the result. A query that failed runs again. */
export function once<Result>(query: () => Promise<Result>): () => Promise<Result> {
  return () => {
    const { results } = getContent();
    const known = results.get(query) as Promise<Result> | undefined;
    if (known) return known;
    const result = query().catch((error: unknown) => {
      results.delete(query);
      throw error;
    });
    results.set(query, result);
    return result;
  };
}
