/** The engine's requests, which all go through here. */

export interface EngineFiles {
  /** How many have been lost up to now. */
  lost(): number;
  /** Asks for files before the engine does; its own requests for them are answered with what has come. */
  askAhead(addresses: readonly string[]): void;
}

/**
 * Takes the place of `fetch`. Pagefind goes on without a word where a part of its index cannot be loaded, and finds
 * nothing in it: such losses are counted, so that “nothing found” is said only where it is true.
 *
 * @param bundle the folder of the engine's files
 */
export function engineFiles(bundle: string): EngineFiles {
  const { fetch } = globalThis;
  const ahead = new Map<string, Promise<Response | undefined>>();
  let lost = 0;

  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.includes(bundle)) return fetch(input, init);
    const early = await ahead.get(address);
    ahead.delete(address);
    if (early?.ok) return early;
    try {
      const response = await fetch(input, init);
      if (!response.ok) lost += 1;
      return response;
    } catch (error) {
      lost += 1;
      throw error;
    }
  };

  return {
    lost: () => lost,
    askAhead(addresses) {
      for (const address of addresses) {
        ahead.set(
          address,
          fetch(address).catch(() => undefined),
        );
      }
    },
  };
}
