/** The engine, loaded when it is first needed and anew after a failure. */
import { firstFiles, loadEngine, type EnginePlace, type SearchEngine } from './engine.ts';
import type { EngineFiles } from './engine-files.ts';
import type { DateOrder } from './rank.ts';

export interface OpenEngine {
  engine: SearchEngine;
  /** The archive by its dates. */
  order: DateOrder;
}

export interface EngineAccess {
  /** @throws if it cannot be loaded */
  open(): Promise<OpenEngine>;
  /** The next call asks anew for all that this engine has given up. */
  forget(): void;
}

export function engineAccess(
  place: EnginePlace,
  files: Pick<EngineFiles, 'askAhead'>,
): EngineAccess {
  let opened: Promise<OpenEngine> | undefined;
  let attempts = 0;
  const load = async (): Promise<OpenEngine> => {
    if (attempts === 0) files.askAhead(firstFiles(place));
    const engine = await loadEngine(place, attempts++);
    const { results } = await engine.search(null, { sort: { date: 'desc' } });
    return { engine, order: new Map(results.map(({ id }, at) => [id, at])) };
  };
  return {
    open() {
      opened ??= load().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    forget() {
      opened = undefined;
    },
  };
}
