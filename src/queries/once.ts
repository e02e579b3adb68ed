/**
 * Runs a query once for each build. The dev server loads the modules of pages again whenever the content changes, and runs it
 * once after that. A query that failed runs again.
 */
export function once<Result>(query: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= query().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}
