import { isLowerCase } from './written-form.ts';

const suffixes = /[\s,]+(?:Jr\.?|Sr\.?|II|III|IV)$/u;

/** Words that do not stand in the name of a person: an alias with one of them (`Butcher of Kabul`) has no surname. */
const notInPersons = new Set(['of', 'the', 'from', 'in', 'and']);

/** The words of a name; a small one before a hyphen counts by itself (`al-Assad`), a double name as one (`Zeta-Jones`). */
const words = /\p{Ll}+(?=-)|[^\s\u00a0-][^\s\u00a0]*/gu;

/** `Osama bin Laden` → `bin Laden` and `Laden`. A single word has no surname. */
function surnamesIn(fullName: string): string[] {
  const bare = fullName.replace(suffixes, '');
  const parts = [...bare.matchAll(words)];
  const last = parts.at(-1)?.[0] ?? '';
  if (parts.length < 2 || !/^\p{L}/u.test(last) || isLowerCase(last)) return [];
  if (parts.some(([word]) => notInPersons.has(word.toLowerCase()))) return [];
  let first = parts.length - 1;
  while (first > 1 && /^\p{Ll}+$/u.test(parts[first - 1]?.[0] ?? '')) first -= 1;
  return [...new Set([bare.slice(parts[first]?.index), last])];
}

/**
 * The surnames under which a person goes once the full name has been given: the last word, alone and with the small words
 * before it; or what `sortAs` puts before a comma (`Xi, Jinping`).
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
