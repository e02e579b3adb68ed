/**
 * Headings of HTML directly before the items of a list: `<h4>Topics</h4>`, `- The port`. CommonMark takes the list for HTML, up to
 * the next blank line. They become headings of markdown, which end with their line.
 */
import type { Replacement } from './replacement.ts';

const heading =
  /^<h(?<depth>[2-6])(?<attributes>(?:[ \t]+[^<>\n]*)?)>(?<words>[ \t]*\S[^\n]*?)<\/h\k<depth>>(?=[ \t]*\n(?:[-*+]|\d{1,9}[.)])[ \t]+\S)/gim;

/** Whether a text may have such a heading; true for some texts without any. */
export const mayHaveHtmlHeading = (text: string): boolean => /<[Hh][2-6]/.test(text);

/** The headings of HTML before lists. One with an id stays, because links may lead to it. */
export const foreignHtmlHeadings = (text: string): Replacement[] =>
  [...text.matchAll(heading)].flatMap(({ 0: typed, index, groups = {} }): Replacement[] => {
    const { depth = '2', attributes = '', words = '' } = groups;
    if (/\bid\s*=/i.test(attributes) || /<\/?h[1-6]\b|^\s*#|#\s*$/i.test(words)) return [];
    const marked = `${'#'.repeat(Number(depth))} ${words.trim()}`;
    const end = index + typed.length;
    return [{ kind: 'htmlHeading', start: index, end, text: marked.padEnd(typed.length) }];
  });
