/** The dictionary of English, the only language of which we have one. */
import { readFileSync } from 'node:fs';

/**
 * Read as a file: the package's module awaits at its top, and V8 ends the whole process if a thread is ended while it
 * evaluates what imports such a module.
 */
const dictionaryFile = new URL('index.dic', import.meta.resolve('dictionary-en'));

let stems: ReadonlySet<string> | undefined;

function readStems(): ReadonlySet<string> {
  const lines = readFileSync(dictionaryFile, 'utf8').split('\n');
  return new Set(lines.map((line) => line.split('/', 1)[0] ?? ''));
}

/** The words of the dictionary as it has them, without their endings. To form these would take half a second. */
export const englishStems = (): ReadonlySet<string> => (stems ??= readStems());
