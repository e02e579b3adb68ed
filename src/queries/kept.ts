/** Keeps one result for each file, as long as its sign stays. What failed is not kept. */
export function keptByFile<Result>() {
  const kept = new Map<string, { sign: string; result: Promise<Result> }>();
  /** @param sign says all that the result depends on besides the file's name */
  return (file: string, sign: string, make: () => Promise<Result>): Promise<Result> => {
    const known = kept.get(file);
    if (known?.sign === sign) return known.result;
    const result = make().catch((error: unknown) => {
      if (kept.get(file)?.result === result) kept.delete(file);
      throw error;
    });
    kept.set(file, { sign, result });
    return result;
  };
}
