/** Addresses of letters whose subject has spaces: `[Write to us](mailto:desk@a.example?subject=The bridge)`. No link may have one. */
import type { Replacement } from './replacement.ts';

const mail = /(?<=\]\()mailto:(?=[^()<>"\n]* )[^\s()<>"@?]*[ ]?[^\s()<>"@?]+@[^()<>"\n]+(?=\))/g;

/** Whether a text may have such an address. */
export const mayHaveMail = (text: string): boolean => text.includes('](mailto:');

/** The addresses of letters in a text that have spaces. */
export const foreignMail = (text: string): Replacement[] =>
  [...text.matchAll(mail)].map(({ 0: typed, index }) => ({
    kind: 'mail',
    start: index,
    end: index + typed.length,
    text: typed.replaceAll(' ', '+'),
    url: typed
      .replace(/^mailto: +/, 'mailto:')
      .replace(/(?<=[=?&]) +| +$/g, '')
      .replaceAll(' ', '%20'),
  }));
