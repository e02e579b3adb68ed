interface Results<Key, Result> {
  get(key: Key): Result | undefined;
  set(key: Key, result: Result): unknown;
}

/**
 * Returns a function that makes each result once.
 *
 * @param make must not return undefined
 * @param results by default as long as the function is; with a `WeakMap`, as long as the keys are
 */
export const memoized =
  <Key, Result>(
    make: (key: Key) => Result,
    results: Results<Key, Result> = new Map<Key, Result>(),
  ): ((key: Key) => Result) =>
  (key) => {
    const result = results.get(key) ?? make(key);
    results.set(key, result);
    return result;
  };
