/**
 * Suffixes that derive another word from a name and are never a typo: Russia, Russian; Pakistan,
 * Pakistani.
 */
const SUFFIX = /^(?:ah?|[insy]|i?an|ic|is[hm]|ists?|e(?:se|r))$/;

/** Whether one word is the other with a derivational suffix. */
export function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!long.startsWith(short)) return false;
  const suffix = long.slice(short.length);
  return SUFFIX.test(suffix) && suffix !== short.at(-1);
}
