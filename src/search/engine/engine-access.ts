/** The engine, loaded when it is first needed and anew after a failure. */
import type { SearchEntry } from '../../model/search-format.ts';
import type { OpenEngine } from './engine.ts';
import { load, loadBytes, newestEntry } from './index-files.ts';

/** Where the engine stands. */
export interface EnginePlace {
  /** The folder of its files, with the base path and a slash at the end. */
  bundle: string;
  /** The base path of the site. */
  base: string;
  /** The BCP 47 tag of the text. */
  language: string;
  /** Of which files the index is made, where the page knows it. */
  entry: SearchEntry | undefined;
}

export interface EngineAccess {
  /** @throws if it cannot be loaded */
  open(): Promise<OpenEngine>;
  /** The next call asks anew for all that this engine has given up. */
  forget(): void;
}

/** Asks for all at once that is known to be needed: nothing waits for what it does not need. */
async function open(place: EnginePlace, entry: SearchEntry): Promise<OpenEngine> {
  const { bundle, base, language } = place;
  const parts = entry.parts.map(async (name) => {
    const folder = `${bundle}index/${name}/`;
    return { folder, list: await loadBytes(`${folder}part.pf_meta`) };
  });
  const program = load(`${bundle}${entry.program}`);
  program.catch(() => undefined);
  const [{ openEngine }, ...opened] = await Promise.all([import('./engine.ts'), ...parts]);
  return openEngine({
    bundle,
    base,
    language: new Intl.Locale(language).language,
    parts: opened,
    program,
  });
}

export function engineAccess(place: EnginePlace): EngineAccess {
  let opened: Promise<OpenEngine> | undefined;
  let hasFailed = false;
  return {
    open() {
      const start = async () => {
        // What the page knows may be gone: the site has been published anew since.
        const known = hasFailed ? undefined : place.entry;
        return open(place, known ?? (await newestEntry(place.bundle)));
      };
      opened ??= start().catch((error: unknown) => {
        opened = undefined;
        hasFailed = true;
        throw error;
      });
      return opened;
    },
    forget() {
      opened = undefined;
      hasFailed = true;
    },
  };
}
