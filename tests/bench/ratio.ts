/** @returns undefined if one of the two is unknown, or the second is 0 */
export function ratio(value: number | undefined, reference: number | undefined) {
  return value === undefined || !reference ? undefined : value / reference;
}
