/** Watches the requests of Pagefind, which is only possible in `fetch`. */

export interface IndexRequests {
  /**
   * How many requests for files in a folder have failed so far. Pagefind ignores an index chunk that it cannot load, and the
   * words in it look as if no story had them. The texts of pages do not count: their promises reject.
   */
  lostIn(folder: string): number;
  /** Answers requests for a file with a known text. */
  provide(file: string, text: string): void;
  /** Loads each file in a folder only once. Pagefind requests the files of its program again for each index part. */
  loadOnce(folder: string): void;
}

const isFile = (response: Response) =>
  // Some hosts send a page instead of a missing file.
  response.ok && !response.headers.get('content-type')?.startsWith('text/html');

const addressOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, location.href);

/** Replaces `fetch` by one that rejects for a missing file in this folder. Call it once on a page. */
export function watchRequests(folder: string): IndexRequests {
  const lost: string[] = [];
  const loadedOnce: string[] = [];
  const responses = new Map<string, Promise<Response>>();
  const load = globalThis.fetch;

  const loadFile = async (path: string, ...request: Parameters<typeof fetch>) => {
    try {
      // The first answer may come from a preload that failed earlier.
      const response = await load(...request).catch(() => load(...request));
      if (!isFile(response)) throw new Error(`${path}: ${response.status}`);
      return response;
    } catch (error) {
      lost.push(path);
      responses.delete(path);
      throw error;
    }
  };

  globalThis.fetch = async (...request) => {
    const { pathname } = addressOf(request[0]);
    if (!pathname.startsWith(folder)) return load(...request);
    const known = responses.get(pathname);
    if (known) return (await known).clone();
    const response = loadFile(pathname, ...request);
    if (!loadedOnce.some((once) => pathname.startsWith(once))) return response;
    responses.set(pathname, response);
    return (await response).clone();
  };
  return {
    lostIn: (inside) =>
      lost.filter((path) => path.startsWith(inside) && !path.startsWith(`${inside}fragment/`))
        .length,
    provide: (file, text) => void responses.set(file, Promise.resolve(new Response(text))),
    loadOnce: (inside) => void loadedOnce.push(inside),
  };
}
