/** Resolves in a later task. @param wait in milliseconds */
export const later = (wait?: number) => new Promise<void>((resolve) => setTimeout(resolve, wait));
