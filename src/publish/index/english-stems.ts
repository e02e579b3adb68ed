/** The dictionary of English, the only language of which we have one. */
import { readFileSync } from 'node:fs';

/**
 * Read as a file: the package's module awaits at its top, and V8 ends the whole process if a thread is ended while it
 * evaluates what imports such a module.
 */
const dictionaryFile = new URL('index.dic', import.meta.resolve('dictionary-en'));

/** The words of the dictionary as it has them, without their endings. To form these would take half a second. */
export function readEnglishStems(): ReadonlySet<string> {
  const lines = readFileSync(dictionaryFile, 'utf8').split('\n');
  return new Set(lines.map((line) => line.replace(/\/.*/, '')));
}
