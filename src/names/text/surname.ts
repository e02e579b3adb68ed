import { startsLowerCase } from './letter-case.ts';

const suffixes = /[\s,]+(?:Jr\.?|Sr\.?|II|III|IV)$/u;

/** Words that do not occur in names of people: an alias with one of them (`Butcher of Kabul`) has no surname. */
const notInNames = new Set(['of', 'the', 'from', 'in', 'and']);

/**
 * The words of a name. A particle before a hyphen is a word of its own (`al-Assad`); a double
 * surname is one word (`Zeta-Jones`).
 */
const words = /\p{Ll}+(?=-)|[^\s\u00a0-][^\s\u00a0]*/gu;

/**
 * The surname of a full name, with and without its particles: `Osama bin Laden` → `bin Laden`,
 * `Laden`. A single word has none.
 */
function surnamesIn(fullName: string): string[] {
  const bare = fullName.replace(suffixes, '');
  const parts = [...bare.matchAll(words)];
  const last = parts.at(-1)?.[0] ?? '';
  if (parts.length < 2 || !/^\p{L}/u.test(last) || startsLowerCase(last)) return [];
  if (parts.some(([word]) => notInNames.has(word.toLowerCase()))) return [];
  let first = parts.length - 1;
  while (first > 1 && /^\p{Ll}+$/u.test(parts[first - 1]?.[0] ?? '')) first -= 1;
  return [...new Set([bare.slice(parts[first]?.index), last])];
}

/**
 * The surnames by which an article calls a person after the full name: the last word, with and
 * without the particles before it; or what `sortAs` has before a comma (`Xi, Jinping`).
 */
export function surnames(person: {
  name: string;
  sortAs: string;
  aliases: readonly string[];
}): Set<string> {
  const [sorted = '', given] = person.sortAs.split(',').map((part) => part.trim());
  if (given && person.name.startsWith(`${sorted} `)) return new Set([sorted]);
  const own = given && person.name.endsWith(` ${sorted}`) ? [sorted] : [];
  return new Set([...own, ...[person.name, ...person.aliases].flatMap(surnamesIn)]);
}
