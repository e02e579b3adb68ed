/**
 * Headings without the space that must follow their marks: `##The port`. Older programs do not ask for it, and two marks or more
 * are never a hashtag. One of them becomes the space; the heading gets its rank back.
 */
import type { Replacement } from './replacement.ts';

/** A line with such marks after a blank line. */
const closeMarks = /(?=##)(?<=^|(?:^|\n)[ \t]*\n)#{2,6}(?=[\p{L}\p{N}(“"‘'*_[])/gu;

/** Whether a text may have such a heading; true for some texts without any. */
export const mayHaveCloseMarks = (text: string): boolean => /##[^#\s]/.test(text);

/** The marks of headings that lack their space. */
export const foreignHeadings = (text: string): Replacement[] =>
  [...text.matchAll(closeMarks)].map(({ 0: marks, index }) => ({
    kind: 'heading',
    start: index,
    end: index + marks.length,
    text: `${marks.slice(1)} `,
  }));
