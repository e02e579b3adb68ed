/**
 * Requests that failed. Pagefind passes over an index chunk that it cannot load, and the words in it look as if no
 * story had them. Only `fetch` shows the difference, so the page watches it.
 */

export interface LostRequests {
  /** How many requests for files in a folder have failed until now. */
  in(folder: string): number;
}

const isFile = (response: Response) =>
  // Some hosts answer with a page where they have no file.
  response.ok && !response.headers.get('content-type')?.startsWith('text/html');

const pathOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, location.href).pathname;

/** Replaces `fetch` by one that rejects for a missing file in this folder, and counts. Call it once a page. */
export function watchRequests(folder: string): LostRequests {
  const lost: string[] = [];
  const load = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const path = pathOf(input);
    if (!path.startsWith(folder)) return load(input, options);
    try {
      const response = await load(input, options);
      if (!isFile(response)) throw new Error(`${path}: ${response.status}`);
      return response;
    } catch (error) {
      lost.push(path);
      throw error;
    }
  };
  return { in: (inside) => lost.filter((path) => path.startsWith(inside)).length };
}
