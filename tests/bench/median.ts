/** The middle of several measurements, or what lies between the two in the middle. @throws if there are none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error('there is nothing to measure');
  return (low + high) / 2;
}
