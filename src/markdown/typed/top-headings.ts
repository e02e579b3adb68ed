/** Lowers headings of the first rank, which other programs use for the parts of a text. */
import type { Heading, Root } from 'mdast';
import { eachNode } from '../walk.ts';

/** The source of a heading of the first rank: one number sign, or a line of equals signs below it. */
const mayHaveTopHeading = /(?<!#)#(?!#)|=[ \t]*$/m;

/** A number sign before a number: `# 1 is its number.`; neither the number of a part, `# 1. The port`, nor `# 3D`. */
const numbered = /^#[ \t]+\d[\d.,]*(?<=[\d,])(?=\s|$)/;

/** A line that no program has: a sentence, an item of a list, a block of HTML, the fence of code, or one with a link. */
const sentence =
  /^[ \t]*(?:[*+-][ \t]+\S|#{2,6}[ \t]+[*_“"]*\p{Lu}\p{Ll}|<(?:div|figure|p|table|ul|ol)\b|`{3}|~{3}|[^\n]*\]\((?:https?:\/)?\/|[*_"“‘(]*\p{Lu}[\p{Ll}’']*,?(?: [(`]?[\p{L}\p{N}’'-]+[)`]?[*_]*[,:;.!?]?){3})/u;

/**
 * Whether a heading stands between blank lines or a comment, or before a sentence or another heading. A line with # among others is more often a comment of a
 * program.
 */
function standsAlone({ position }: Heading, text: string): boolean {
  const before = text.slice(0, position?.start.offset);
  const lineEnd = before.lastIndexOf('\n');
  const indent = before.slice(lineEnd + 1);
  const above = lineEnd < 0 ? '' : before.slice(before.lastIndexOf('\n', lineEnd - 1) + 1, lineEnd);
  const [, next = ''] = text.slice(position?.end.offset).split('\n', 2);
  return (
    /^[ \t]*$/.test(indent) &&
    /^[ \t]*(?:<!--[^\n]*-->)?[ \t]*$/.test(above) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(position?.end.offset)) &&
    (next.trim() === '' || sentence.test(next))
  );
}

/**
 * Gives all headings of a text the next lower rank if it has some of the first rank, which is that of the headline. All are left
 * as they are beside one that may be a number sign or a comment of a program. Mutates the tree.
 *
 * @param text the source of the tree
 */
export function lowerTopHeadings(tree: Root, text: string): void {
  if (!mayHaveTopHeading.test(text)) return;
  const headings: Heading[] = [];
  eachNode(tree, 'heading', (node) => void headings.push(node));
  const top = headings.filter(({ depth }) => depth === 1);
  const isPlain = (node: Heading) =>
    standsAlone(node, text) && !numbered.test(text.slice(node.position?.start.offset));
  if (top.length === 0 || !top.every(isPlain)) return;
  for (const node of headings) node.depth = Math.min(node.depth + 1, 6) as Heading['depth'];
}

/**
 * Whether a heading is underlined so that nothing else can be meant: in one line after a blank line, with a line below that is
 * as long and a blank line or a sentence after it. A shorter line below a paragraph is more often meant to divide the text.
 */
export function isPlainlyUnderlined(node: Heading, text: string): boolean {
  const { words, line, isOneLine } = underlined(node, text);
  return isOneLine && line >= 4 && line >= words.length - 2 && standsAlone(node, text);
}

/**
 * Whether a heading with a shorter line below it is one in a text that has plainly underlined ones: five marks and more below a
 * line that stands alone and is no sentence.
 */
export function isUnderlinedAlike(node: Heading, text: string): boolean {
  const { words, line, isOneLine } = underlined(node, text);
  return isOneLine && line >= 5 && !/[.:;,]$/.test(words) && standsAlone(node, text);
}

/** What is typed of an underlined heading: its words, and how long the line below it is. */
function underlined(
  node: Heading,
  text: string,
): { words: string; line: number; isOneLine: boolean } {
  const { start, end } = node.position ?? {};
  const typed = node.position ? text.slice(start?.offset, end?.offset) : '';
  const [words = '', line = '', ...others] = typed.split('\n');
  return { words: words.trim(), line: line.trim().length, isOneLine: others.length === 0 };
}
