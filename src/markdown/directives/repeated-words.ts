import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { wordsOf } from '../../model/paragraph-id.ts';
import { isDirective } from './directive.ts';
import { quote } from './quote.ts';

/** The paragraphs of a node as text, without those in pull quotes. */
const paragraphsIn = (node: Nodes): string[] => {
  if (node.type === 'paragraph') return [toString(node)];
  if (!('children' in node) || (isDirective(node) && node.name === quote.name)) return [];
  return node.children.flatMap(paragraphsIn);
};

/**
 * How many other words may be between those of a quotation, in addition to as many as it has itself: `“The river,” she said,
 * “…”`.
 */
const between = 8;

/**
 * Returns a function that tells whether the paragraphs of a text contain some words: the same words in the same order, with few
 * others between them, because pull quotes are often shortened.
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
