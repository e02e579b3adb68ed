/** Finds deeply nested lists and quotations before a text is parsed: the deeper they are, the longer the parser takes. */

/** How deep they may be nested. */
export const deepest = 100;

const mark = String.raw`(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))`;

/** A line that begins with more marks of lists and quotations than that, or with one after as many steps of two spaces. */
const deepLine = new RegExp(
  String.raw`^(?:(?:[ \t]*${mark}){${deepest + 1},}|[ \t]{${deepest * 2},}${mark}).*`,
  'gm',
);

/** The beginning of each deep line. */
const mayBeDeep = new RegExp(String.raw`^[ \t>*+\-\d.)]{${deepest}}`, 'm');

/** A rule such as - - -, which is not a list. */
const rule = /^[ \t>]*([-*])(?:[ \t]*\1)*[ \t]*$/;

/** The first line of a text that is nested too deeply, from 1; undefined if there is none. */
export function tooDeepLine(text: string): number | undefined {
  if (!mayBeDeep.test(text)) return undefined;
  for (const { 0: line, index } of text.matchAll(deepLine)) {
    if (!rule.test(line)) return text.slice(0, index).split('\n').length;
  }
  return undefined;
}
