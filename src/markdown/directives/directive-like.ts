import { directives } from './directives.ts';

const names = [...directives.keys()].join('|');

const beginnings = [
  String.raw`:{3,}`,
  String.raw`::[^\S\n]*(?:(?:${names})\b|\p{L}[\p{L}\d_-]*[[{])`,
  String.raw`:(?:${names})[[{]`,
];

/**
 * Lines that are meant to be directives but are not: other text follows, or a bracket is not closed. The group `line` is the line
 * without its indent and the marks of a quotation.
 */
export const directiveLike = new RegExp(
  String.raw`^(?:[^\S\n]|>)*(?<line>(?:${beginnings.join('|')}).*)$`,
  'gimu',
);
