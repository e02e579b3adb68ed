import { fold } from '../compare/fold.ts';

/** Words that acronyms leave out. */
const SMALL = /^(?:the|of|for|and|in|on|to|de|la|le|les|des?|du|del|di|et|y|e|für|und|a)$/u;

/** The fewest letters of an acronym: two are too ambiguous. */
const fewest = 3;

/** The acronym of a name of three words or more; undefined for others: International Monetary Fund, IMF. */
export function acronymOf(name: string): string | undefined {
  const words = fold(name.replaceAll('-', ' ')).map(({ text }) => text);
  if (words.some((word) => !/^[a-z]{1,}$/.test(word))) return undefined;
  const letters = words.filter((word) => !SMALL.test(word)).map((word) => word.charAt(0));
  return letters.length < fewest ? undefined : letters.join('').toUpperCase();
}
