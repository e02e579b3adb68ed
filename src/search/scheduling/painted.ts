/** Resolves once the page has been painted, or after a short time, because a hidden page is never painted. */
export const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, 100);
  });
