/** Reads a table of names with one thing on each line, to be looked up by any of its names. */
import { fold } from '../compare/fold.ts';
import { isArticle, isTitle } from '../compare/weak-words.ts';
import { createSpellingIndex } from '../lexicon/spelling-index.ts';
import { givenNamesLike } from './given-names.ts';

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
  // Many builds look nothing up, and to fold all names takes longer than to render fifty pages.
  let byName: Map<string, readonly string[]> | undefined;
  const linesByName = () =>
    new Map([
      ...lines.flatMap((line) => line.map((name) => [key(name), line] as const)),
      // The first name on a line is the best known one.
      ...lines.map((line) => [key(line[0] ?? ''), line] as const),
    ]);
  return (names) =>
    names
      .flatMap((name) => (byName ??= linesByName()).get(key(name)) ?? [])
      .filter((name) => !names.includes(name) && !/^[a-z]/.test(name));
}

/** A name without the titles before two words or more: Daw Aung San Suu Kyi. */
const withoutTitles = (name: string): string => {
  const [, title = '', rest] = /^(\p{L}+) (\S+ .+)$/u.exec(name) ?? [];
  return rest && isTitle(title.toLowerCase()) ? withoutTitles(rest) : name;
};

/** A match with a higher score is the same name in another spelling. */
const surelySame = 0.79;

/**
 * As `tableOf`, for people: also finds the first name on a line in another spelling, or with another form of the given name:
 * Aleksandr Lukashenko, Alexander Lukashenko.
 */
export function peopleTableOf(table: readonly string[]): ReturnType<typeof tableOf> {
  const exactly = tableOf(table);
  const firsts = table.map((line) => namesIn(line)[0] ?? '');
  let index: ReturnType<typeof createSpellingIndex> | undefined;
  /** The number of its words, and of those that may not be left out. */
  const size = (text: string) => {
    const words = fold(text).filter((word) => !isArticle(word.text, true));
    return [words.length, words.filter(({ weak }) => !weak).length].join();
  };
  function inOtherSpelling(name: string): string[] {
    index ??= createSpellingIndex(
      firsts.map((id) => ({ id, kind: 'people', name: id, aliases: [], articles: 1 })),
      givenNamesLike,
    );
    return index
      .matches(fold(name), {})
      .filter(
        ({ id, how, score, unmatched }) =>
          how !== 'typo' && score > surelySame && unmatched.length === 0 && size(id) === size(name),
      )
      .map(({ id }) => id);
  }
  return (names) => {
    const bare = names.map(withoutTitles);
    const found = exactly([...names, ...bare]).filter((name) => !names.includes(name));
    if (found.length > 0) return found;
    const others = bare.filter((name) => name.includes(' ')).flatMap(inOtherSpelling);
    return exactly(others).filter((name) => !names.includes(name));
  };
}
