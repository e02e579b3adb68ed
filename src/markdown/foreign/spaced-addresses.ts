/**
 * Addresses that end otherwise than they should, where nothing else can be meant. Those of files with spaces in their names:
 * `[The plan](/files/The plan of 2020.pdf)`, with the ending of a file and the closing bracket after it. And those whose last
 * bracket is the only one: `[Mono](https://en.wikipedia.org/wiki/Mono_(software) is`.
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

/** A bracket in an address that lacks its second one, before a space or a stop. No other bracket ends the link. */
const open =
  /(?<=\]\()(?<before>https?:\/\/[^\s()<>"]*)\((?<after>[^\s()<>"]+)(?=\)(?:[\s.,;:!?*_]|$)[^()\n]*(?:\(|$))/gm;

/** Whether a text may have such an address; true for some texts without any. */
export const mayHaveSpacedAddress = (text: string): boolean =>
  /\]\([ \t]*[^)\s]+ |\]\([^)\s]*\(/.test(text);

const spacedAddresses = (text: string): Replacement[] =>
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

const openAddresses = (text: string): Replacement[] =>
  [...text.matchAll(open)].map(({ 0: typed, index, groups = {} }) => ({
    kind: 'file',
    start: index,
    end: index + typed.length,
    text: `${groups['before'] ?? ''}-${groups['after'] ?? ''}`,
    url: `${typed})`,
  }));

/** The addresses of a text that have spaces or lack their last bracket. */
export const foreignSpacedAddresses = (text: string): Replacement[] => [
  ...spacedAddresses(text),
  ...openAddresses(text),
];
