import type { Heading, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { Plugin } from 'unified';
import { curlQuotes, unread } from './quotes.ts';

/** -- for an en dash, --- for an em dash, three dots or more for an ellipsis. Longer lines of dashes stay. */
const printed = (run: string) =>
  run.startsWith('.') ? '…' : run.length === 2 ? '–' : run.length === 3 ? '—' : run;

const withDashes = (text: string) => text.replace(/-{2,}|\.{3,}/g, printed);

/** Curly quotes, apostrophes, dashes and ellipses in a line of front matter, as in the text itself. */
export const smartText = (line: string): string => withDashes(curlQuotes(line));

/** What a block consists of: text nodes, and what is printed as it is typed. */
interface Piece {
  node?: Text;
  words: string;
}

/** Whether a link shows its own address. */
const showsAddress = (url: string, text: string) =>
  url === text || url === `http://${text}` || url === `mailto:${text}`;

function addPieces(nodes: readonly PhrasingContent[], pieces: Piece[]): Piece[] {
  for (const node of nodes) {
    if (node.type === 'text') pieces.push({ node, words: node.value });
    else if (node.type === 'inlineCode') pieces.push({ words: node.value });
    else if (node.type === 'break') pieces.push({ words: '\n' });
    else if (node.type === 'image' || node.type === 'imageReference') pieces.push({ words: '' });
    else if (node.type === 'link') {
      const [only, ...others] = node.children;
      if (only?.type === 'text' && others.length === 0 && showsAddress(node.url, only.value)) {
        pieces.push({ words: only.value });
      } else addPieces(node.children, pieces);
    } else if ('children' in node) addPieces(node.children, pieces);
  }
  return pieces;
}

/** The words of each piece of a block as they are printed: quotations may begin in one and end in another. */
function smartPieces(pieces: readonly Piece[]): string[] {
  const read = pieces.map(({ node, words }) => (node || words === '\n' ? words : unread));
  const curled = curlQuotes(read.join(''));
  let end = 0;
  return pieces.map(({ node, words }, index) => {
    const start = end;
    end += read[index]?.length ?? 0;
    return node ? withDashes(curled.slice(start, end)) : words;
  });
}

/** The words of a heading as they are printed. */
export const smartHeading = ({ children }: Heading): string =>
  smartPieces(addPieces(children, [])).join('');

function makeSmart(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const pieces = addPieces(node.children, []);
      const words = smartPieces(pieces);
      pieces.forEach((piece, index) => {
        if (piece.node) piece.node.value = words[index] ?? piece.words;
      });
    } else if ('children' in node) makeSmart(node.children);
  }
}

/** A remark plugin: smart punctuation in all text but code and addresses. */
export const remarkSmartPunctuation: Plugin<[], Root> =
  () =>
  ({ children }) =>
    makeSmart(children);
