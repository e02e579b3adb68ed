/** Moves the selection in a list with the arrow keys (ARIA Authoring Practices, combobox). */

/** No option: the field itself. */
export const inField = -1;

/**
 * One step through the options and the field, which comes between the last option and the first.
 *
 * @param from an option, counted from 0, or `inField`
 * @param by 1 for down, -1 for up
 */
export function step(from: number, by: 1 | -1, count: number): number {
  const places = count + 1;
  return ((from + 1 + by + places) % places) - 1;
}
