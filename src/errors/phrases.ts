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
