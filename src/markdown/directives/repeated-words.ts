import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isDirective } from './directive.ts';
import { quote } from './quote.ts';

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The texts of the paragraphs of a node, apart from those in pull quotes. */
const paragraphsIn = (node: Nodes): string[] => {
  if (node.type === 'paragraph') return [toString(node)];
  if (!('children' in node) || (isDirective(node) && node.name === quote.name)) return [];
  return node.children.flatMap(paragraphsIn);
};

/** How many words may stand between those of a quotation, apart from as many as it has: `“The river,” she said, “…”`. */
const between = 8;

/**
 * Prepares a test whether words stand in the paragraphs of a text: the same words in the same order, with few others between
 * them, as a pull quote shortens what the text has.
 */
export function createRepetitionTest(tree: Root): (text: string) => boolean {
  const words = paragraphsIn(tree).flatMap(wordsOf);
  return (text) => {
    const wanted = wordsOf(text);
    const longest = 2 * wanted.length + between;
    return words.some((word, start) => {
      if (word !== wanted[0]) return false;
      let found = 0;
      for (const other of words.slice(start, start + longest)) {
        if (other === wanted[found]) found += 1;
      }
      return found === wanted.length;
    });
  };
}
