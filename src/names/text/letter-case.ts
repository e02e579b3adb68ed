/**
 * Whether the first letter of a name is lower case (`al Qaeda`); at the beginning of a sentence it
 * is a capital.
 */
export const startsLowerCase = (name: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(name);

/** `al Qaeda` → `Al Qaeda` */
export const capitalised = (name: string): string =>
  name.replace(/\p{L}/u, (letter) => letter.toUpperCase());
