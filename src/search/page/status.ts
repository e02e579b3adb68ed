/** How long a text must stay before it is announced, in milliseconds, so that nothing is announced while the reader types. */
const quiet = 400;

/**
 * Sets the text of a live region.
 *
 * @param region an element with the role `status` (WAI-ARIA 1.2)
 */
export function announcer(region: HTMLElement) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = (text: string) => {
    clearTimeout(waiting);
    region.textContent = text;
  };
  return {
    now,
    /** Sets the text if no newer one comes for a while. */
    soon(text: string) {
      clearTimeout(waiting);
      waiting = setTimeout(() => now(text), quiet);
    },
  };
}
