/**
 * Runs a query once for each build, and while the dev server runs once for each state of the content: when the
 * store of Astro's collections changes, the modules that ask for them are made anew. What failed is tried again.
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
