/**
 * Addresses of files with spaces in their names: `[The plan](/files/The plan of 2020.pdf)`. No address may have a space, but with
 * the ending of a file and the closing bracket after it, nothing else can be meant.
 */
import type { Replacement } from './replacement.ts';

const endings =
  'pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|zip|epub|html?|jpe?g|png|gif|webp|avif|svg|mp3|mp4';

/** Characters of an address, brackets in pairs included. */
const characters = String.raw`(?:[^()<>"\s\\]|\([^()<>"\n\\]*\))`;

const spaced = new RegExp(
  String.raw`(?=\S)(?<=\]\([ \t]*)(?:https?:\/\/|\.{0,2}\/|[\p{L}\p{N}_-]+\/)(?=[^\n]* )${characters}+(?: +${characters}+)+(?<=\.(?:${endings}))(?=[ \t]*(?:"[^"\n]*"[ \t]*)?\))`,
  'giu',
);

/** Whether a text may have such an address; true for some texts without any. */
export const mayHaveSpacedAddress = (text: string): boolean => /\]\([ \t]*[^)\s]+ /.test(text);

/** The addresses of files with spaces in a text. */
export const foreignSpacedAddresses = (text: string): Replacement[] =>
  [...text.matchAll(spaced)].flatMap(({ 0: typed, index }): Replacement[] =>
    !/&#?\w+;/.test(typed)
      ? [
          {
            kind: 'file',
            start: index,
            end: index + typed.length,
            text: typed.replaceAll(' ', '+'),
            url: typed.replaceAll(' ', '%20'),
          },
        ]
      : [],
  );
