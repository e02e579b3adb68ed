/** Parts of sentences that several messages have. */

/** `a, b and c` */
export const list = (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items);

/** `a, b or c` */
export const alternatives = (items: readonly string[]) =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);

/** `a box`, `an embed` */
export const anA = (name: string) => `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

/** A description, as the end of a sentence. */
export const inSentence = (description: string) =>
  `${description.charAt(0).toLowerCase()}${description.slice(1)}`;

const longAddress = /(?:\b(?:https?|data|file|blob):|\bwww\.|\/)[^\s“”"']{80,}/g;

/** A text whose addresses have at most so many characters. */
export const withShortAddresses = (text: string, limit: number): string =>
  text.replace(longAddress, (address) =>
    address.length > limit ? `${address.slice(0, limit)}…` : address,
  );
