import type { Connect } from 'vite';

/**
 * How long a request may hold on to what it may read, in milliseconds. A page is ready long before; a response that is still open
 * is one that its reader does not fetch, and what it needs is in memory or in a file of its own.
 */
const longest = 30_000;

/** The requests that the dev server is answering. What they may read has to stay open until they have ended. */
export function watchRequests(): {
  /** Has to come before all that answers requests. */
  middleware: Connect.NextHandleFunction;
  /** Resolves once each request that is being answered at the time of the call has ended, or has taken too long. */
  ended(): Promise<void>;
} {
  const answering = new Set<Promise<void>>();
  return {
    middleware(_request, response, next) {
      const closed = new Promise<void>((resolve) => response.once('close', resolve));
      answering.add(closed);
      void closed.then(() => answering.delete(closed));
      next();
    },
    async ended() {
      const waited = [...answering];
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        // A timer must not keep the server from ending.
        timer = setTimeout(resolve, longest).unref();
      });
      await Promise.race([Promise.all(waited), late]);
      clearTimeout(timer);
      for (const one of waited) answering.delete(one);
    },
  };
}
