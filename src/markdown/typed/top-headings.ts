/** Lowers headings of the first rank, which other programs use for the parts of a text. */
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The source of a heading of the first rank: one number sign, or a line of equals signs below it. */
const mayHaveTopHeading = /(?<!#)#(?!#)|=[ \t]*$/m;

/** A number sign before a number: `# 1 is its number.` */
const numbered = /^#[ \t]+\d/;

/** Whether a heading is between blank lines. A line with # among other lines is more often a comment in code. */
function standsAlone({ position }: Heading, text: string): boolean {
  const before = text.slice(0, position?.start.offset).replace(/[ \t]*$/, '');
  const after = text.slice(position?.end.offset);
  return /(?:^|\n[ \t]*)\n$|^$/.test(before) && /^[ \t]*(?:$|\n[ \t]*(?:\n|$))/.test(after);
}

/**
 * Gives all headings of a text the next lower rank if some are of the first rank, which belongs to the headline. A single one at
 * the beginning of the text stays as it is: most likely it repeats the headline. All headings stay as they are if one of the
 * first rank may be a number sign. Mutates the tree.
 *
 * @param text the source of the tree
 */
export function lowerTopHeadings(tree: Root, text: string): void {
  if (!mayHaveTopHeading.test(text)) return;
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => void headings.push(node));
  const top = headings.filter(({ depth }) => depth === 1);
  const isHeadline = top.length === 1 && top[0] === tree.children[0];
  const isPlain = (node: Heading) =>
    standsAlone(node, text) && !numbered.test(text.slice(node.position?.start.offset));
  if (top.length === 0 || isHeadline || !top.every(isPlain)) return;
  for (const node of headings) node.depth = Math.min(node.depth + 1, 6) as Heading['depth'];
}

/**
 * Whether a heading is underlined so that nothing else can be meant: in one line between blank lines, with a line below that is
 * as long. A shorter line below a paragraph is more often meant to divide the text.
 */
export function isPlainlyUnderlined(node: Heading, text: string): boolean {
  const { start, end } = node.position ?? {};
  const [words = '', line = '', ...others] = text.slice(start?.offset, end?.offset).split('\n');
  const length = line.trim().length;
  const isLong = length >= 4 && length >= words.trim().length - 2;
  return others.length === 0 && isLong && standsAlone(node, text);
}
