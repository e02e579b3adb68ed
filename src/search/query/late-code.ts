/** Scripts that are loaded when a query needs them. */

/** A script could not be loaded. A browser asks for it once: the page has to be loaded again. */
export class LostScript extends Error {}

/** @throws LostScript if the script cannot be loaded */
export const late = <Code>(code: Promise<Code>): Promise<Code> =>
  code.catch((cause: unknown) => {
    throw new LostScript('a script of the search could not be loaded', { cause });
  });
