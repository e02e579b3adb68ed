import { directives } from './directives.ts';

const names = [...directives.keys()].join('|');

const beginnings = [
  String.raw`:{3,}`,
  String.raw`[:：]{2,}[^\S\n]*(?:${names})(?![\p{L}\p{N}_])`,
  String.raw`::[^\S\n]*\p{L}[\p{L}\d_-]*[[{]`,
  String.raw`:(?:${names})[[{]`,
];

/** The next line, if it has the end of the brackets or the braces. */
const continued = String.raw`(?:(?<=[[{][^\]}\n]*)\n[^\][{}\n]*[\]}].*|\n(?:[^\S\n]|>)*\{[^}\n]*\}[^\S\n]*$)?`;

/**
 * Lines that are meant to be directives but are not: other text follows, or a bracket is not closed. The group `line` is the line
 * without its indent and the marks of a quotation or of emphasis, with the next line if that has the rest of it.
 */
export const directiveLike = new RegExp(
  String.raw`^(?:[^\S\n]|[>*_])*(?<line>(?:${beginnings.join('|')}).*${continued})`,
  'gimu',
);

/** Whether a text may have such a line, or a directive after other words; true for some texts without one. */
export const mayBeLike = (text: string): boolean =>
  text.includes('::') || text.includes('：：') || likeOfOneColon.test(text);

const likeOfOneColon = new RegExp(`:(?:${names})[[{]`, 'i');
