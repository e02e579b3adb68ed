/** Headings of nothing but no-break spaces, by which other programs put a gap between blocks: `#### &nbsp;`. */
import type { Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Whether a text may have such a heading; true for some texts without any. */
export const mayHaveBlankHeading = (text: string): boolean =>
  /\u00a0|&nbsp;|&#160;/.test(text) &&
  /^[ \t>]*#{1,6}[ \t]*(?:[*_]*(?:&nbsp;|&#160;|\u00a0)[*_ \t]*)+#*$/m.test(text);

/** Removes headings of nothing but no-break spaces. One without even these lacks its words, and stays. Mutates the tree. */
export function removeBlankHeadings(tree: Root): void {
  const visit = (parent: Parents): void => {
    parent.children = parent.children.filter((child) => {
      if ('children' in child && child.type !== 'heading') visit(child);
      const isGap =
        child.type === 'heading' && /^[\s\u00a0]*\u00a0[\s\u00a0]*$/.test(toString(child));
      return (
        !isGap ||
        child.children.some(
          ({ type }) => type !== 'text' && type !== 'strong' && type !== 'emphasis',
        )
      );
    }) as typeof parent.children;
  };
  visit(tree);
}
