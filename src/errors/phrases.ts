/** Parts of sentences that several messages share. */

/** `a, b and c` */
export const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);

/** The same; a long list is cut. */
export const shortList = (items: readonly string[]) =>
  items.length <= 40 ? list(items) : list([...items.slice(0, 8), `${items.length - 8} others`]);

/** `a, b or c` */
export const alternatives = (items: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** `a box`, `an embed` */
export const anA = (name: string) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

/** A description, as the end of a sentence. */
export const inSentence = (description: string) =>
  `${description.charAt(0).toLowerCase()}${description.slice(1)}`;

const longAddress = /(?:\b(?:https?|data|file|blob):|\bwww\.|\/)[^\s“”"']{80,}/g;

/** A text in which addresses longer than `limit` are cut. */
export const withShortAddresses = (text: string, limit: number): string =>
  text.replace(longAddress, (address) =>
    address.length > limit ? `${address.slice(0, limit)}…` : address,
  );

/** A value in quotation marks, of a length that fits on a line. */
export const shortened = (value: string) =>
  JSON.stringify(value.length > 77 ? `${value.slice(0, 77)}…` : value);

/** Characters as references, which are printed in markdown and in HTML. */
export const asReferences = (text: string) =>
  text.replace(/./gsu, (character) => `&#${character.codePointAt(0)};`);

/** How a piece is written that readers are to see as it is. */
export const printed = (text: string, { isHtml = false }: { isHtml?: boolean }): string =>
  isHtml ? asReferences(text.charAt(0)) + text.slice(1) : `\\${text}`;

/** A key as it is typed, of a length that fits on a line. */
export const shortKey = (key: string) => (key.length > 60 ? `${key.slice(0, 60)}…` : key);
