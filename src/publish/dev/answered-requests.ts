import type { Connect } from 'vite';

/** The requests that the dev server is answering. What they may read has to stay open until they have ended. */
export function watchRequests(): {
  /** Has to come before all that answers requests. */
  middleware: Connect.NextHandleFunction;
  /** Resolves once each request that is being answered at the time of the call has ended. */
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
      await Promise.all(answering);
    },
  };
}
