import { nearest } from '../../errors/nearest.ts';

/**
 * The value of several words of which an unknown attribute is a part, because quotation marks are missing: `by=Ruth Abara`. The
 * attribute is the first word that was read as one.
 */
export function unquoted(
  key: string,
  known: readonly string[],
  attributes: Record<string, unknown>,
) {
  const names = Object.keys(attributes);
  const isWord = (name: string | undefined) =>
    name !== undefined &&
    attributes[name] === '' &&
    !known.includes(name) &&
    nearest(name, known) === undefined;
  const at = names.findLastIndex((name, index) => index <= names.indexOf(key) && !isWord(name));
  const [owner = '', ...others] = names.slice(Math.max(at, 0));
  if (!isWord(key) || !known.includes(owner) || !attributes[owner]) return undefined;
  const end = others.findIndex((name) => !isWord(name));
  const words = end < 0 ? others : others.slice(0, end);
  return { key: owner, value: [attributes[owner], ...words].join(' '), isFirst: words[0] === key };
}
