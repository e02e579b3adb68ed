/**
 * A heading of the first rank that begins a text and says what the headline says, as other programs keep it in the text. Readers
 * would see the headline twice.
 */
import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The letters, digits and symbols of a line, in small letters: what is left out are spaces and punctuation. */
const wordsOf = (line: string) =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%&#@]+/gu, ' ')
    .trim();

/** Whether a node has nothing but words and emphasis. */
const isPlain = (node: Nodes): boolean =>
  node.type === 'text' ||
  node.type === 'inlineCode' ||
  (/^(?:emphasis|heading|strong)$/.test(node.type) &&
    'children' in node &&
    node.children.every(isPlain));

/** Whether a heading is of the first rank as it is typed: `# …`, a line of = below it, or `<h1>`. */
const isTop = ({ position }: Heading, text: string) =>
  /^(?:#(?!#)|[^#\n][^\n]*\n[ \t]*=|<h1\b)/i.test(text.slice(position?.start.offset));

/** Whether a node is no part of what readers see: a definition, or a comment. */
const isUnseen = (node: Nodes) =>
  node.type === 'definition' || (node.type === 'html' && node.value.startsWith('<!--'));

/**
 * Removes the heading that begins a text if it has the words of the headline and nothing else, such as a link. Mutates the tree.
 *
 * @param text the source of the tree
 */
export function removeRepeatedHeadline(tree: Root, text: string, headline: string): void {
  const index = tree.children.findIndex((node) => !isUnseen(node));
  const first = tree.children[index];
  if (first?.type !== 'heading' || !isTop(first, text) || !isPlain(first)) return;
  const words = wordsOf(toString(first));
  if (words !== '' && words === wordsOf(headline)) tree.children.splice(index, 1);
}
