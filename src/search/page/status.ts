/** How long a text has to stand before it is announced, in milliseconds: a reader who types is not talked over. */
const quiet = 400;

/** Sets the text of a live region. */
export interface Announcer {
  now(text: string): void;
  /** Sets it when nothing newer has come for a while. */
  soon(text: string): void;
}

/** @param region an element with the role `status` (WAI-ARIA 1.2) */
export function announcer(region: HTMLElement): Announcer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const now = (text: string) => {
    clearTimeout(waiting);
    region.textContent = text;
  };
  return {
    now,
    soon(text) {
      clearTimeout(waiting);
      waiting = setTimeout(() => now(text), quiet);
    },
  };
}
