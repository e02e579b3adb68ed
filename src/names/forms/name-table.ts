/** Reads a table of names with one thing on each line, to be looked up by any of its names. */
import { fold } from '../compare/fold.ts';

function key(text: string): string {
  const words = fold(text).map((word) => word.text);
  // The Who is not the WHO.
  const telling = words.length < 3 ? words : words.filter((word) => !/^(?:the|of|for)$/.test(word));
  return telling.join(' ').replaceAll('isation', 'ization');
}

/** Organization, Organisation. */
const inBothSpellings = (name: string) =>
  /\bOrgani[sz]ation/.test(name)
    ? [name, name.replace(/i([sz])ation/, (_, letter) => (letter === 's' ? 'ization' : 'isation'))]
    : [name];

/** The names on a line. @throws Error if one is missing or repeated */
function namesIn(line: string): string[] {
  const names = line.split(', ');
  if (
    names.some((name) => !/^[^,\s]([^,]*[^,\s])?$/.test(name)) ||
    new Set(names).size < names.length
  ) {
    throw new Error(`a name is missing or repeated in the line “${line}” of a table of names`);
  }
  return names;
}

/**
 * @param table a line for each thing, its names with commas between them. A name in lower case is an everyday word: it identifies
 *   the line but is not returned.
 * @returns for some names of one thing, all names that the table has for it
 */
export function tableOf(table: readonly string[]): (names: readonly string[]) => readonly string[] {
  const lines = table.map((line) => namesIn(line).flatMap(inBothSpellings));
  const byName = new Map(lines.flatMap((line) => line.map((name) => [key(name), line] as const)));
  // The first name on a line is the best known one.
  for (const line of lines) byName.set(key(line[0] ?? ''), line);
  return (names) =>
    names
      .flatMap((name) => byName.get(key(name)) ?? [])
      .filter((name) => !names.includes(name) && !/^[a-z]/.test(name));
}
