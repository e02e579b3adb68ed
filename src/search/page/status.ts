/** How long a text has to stand before it is announced, in milliseconds: a reader who types is not talked over. */
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
    /** Sets it when nothing newer has come for a while. */
    soon(text: string) {
      clearTimeout(waiting);
      waiting = setTimeout(() => now(text), quiet);
    },
  };
}
