/** Masks text in which no name is to be found: addresses, links, code and pictures. */

/** Replaces a masked character. It is neither part of a word nor of a gap between two words. */
export const mask = '\uFFFC';

/** Matches web addresses, mail addresses and paths in running text. */
const addresses = /(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+|(?<![^\s(])\/[^\s/]+\/\S*/giu;

/** Whether a text may have an address: a cheap test, true for some texts without one. */
export const mayHaveAddress = (text: string): boolean => /[@/]|www\./i.test(text);

/** Masks the addresses of a text; its length stays the same. */
export const maskAddresses = (text: string): string =>
  mayHaveAddress(text) ? text.replace(addresses, (found) => mask.repeat(found.length)) : text;
