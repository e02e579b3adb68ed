import type {
  Heading,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
  Text,
} from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { withoutInvisibleMarks } from '../schemas/invisible-marks.ts';
import { curlQuotes, opaque } from './quotes.ts';

/** Four dots are an ellipsis and a full stop. Longer runs of dots or hyphens stay: they lead to a number or draw a line. */
const replacements: Readonly<Record<string, string>> = {
  '--': '–',
  '---': '—',
  '...': '…',
  '....': '….',
};

const withDashes = (text: string) =>
  withoutInvisibleMarks(text.replace(/-{2,}|\.{3,}/g, (run) => replacements[run] ?? run));

/**
 * Applies smart punctuation to a line of front matter: curly quotes, apostrophes, dashes and
 * ellipses.
 */
export const smartText = (line: string): string => withDashes(curlQuotes(line));

/** A part of a block: a text node, or text that is printed as it is typed, without `node`. */
interface Segment {
  node?: Text;
  words: string;
}

/** Whether the text of a link is its own address. */
const showsAddress = (url: string, text: string) =>
  url === text || url === `http://${text}` || url === `mailto:${text}`;

function addSegments(nodes: readonly PhrasingContent[], segments: Segment[]): Segment[] {
  for (const node of nodes) {
    if (node.type === 'text') segments.push({ node, words: node.value });
    else if (node.type === 'inlineCode') segments.push({ words: node.value });
    else if (node.type === 'break') segments.push({ words: '\n' });
    else if (node.type === 'image' || node.type === 'imageReference') segments.push({ words: '' });
    else if (node.type === 'link') {
      const [only, ...others] = node.children;
      if (only?.type === 'text' && others.length === 0 && showsAddress(node.url, only.value)) {
        segments.push({ words: only.value });
      } else addSegments(node.children, segments);
    } else if ('children' in node) addSegments(node.children, segments);
  }
  return segments;
}

/**
 * The printed text of each segment of a block. A quotation may begin in one segment and end in
 * another.
 */
function smartSegments(segments: readonly Segment[]): string[] {
  const read = segments.map(({ node, words }) => (node || words === '\n' ? words : opaque));
  const curled = curlQuotes(read.join(''));
  let end = 0;
  return segments.map(({ node, words }, index) => {
    const start = end;
    end += read[index]?.length ?? 0;
    return node ? withDashes(curled.slice(start, end)) : words;
  });
}

/** The printed text of a heading. */
export const smartHeading = ({ children }: Pick<Heading, 'children'>): string =>
  smartSegments(addSegments(children, [])).join('');

type BlockOfWords = Heading | LeafDirective | Paragraph | TableCell;

const blocksOfWords = new Set<string>(['heading', 'leafDirective', 'paragraph', 'tableCell']);

const isBlockOfWords = (node: RootContent): node is BlockOfWords => blocksOfWords.has(node.type);

function makeSmart(nodes: readonly RootContent[]): void {
  for (const node of nodes) {
    if (isBlockOfWords(node)) {
      const segments = addSegments(node.children, []);
      const words = smartSegments(segments);
      segments.forEach((segment, index) => {
        if (segment.node) segment.node.value = words[index] ?? segment.words;
      });
    } else if ('children' in node) makeSmart(node.children);
  }
}

/** A remark plugin that applies smart punctuation to all text except code and addresses. */
export const remarkSmartPunctuation: Plugin<[], Root> =
  () =>
  ({ children }) =>
    makeSmart(children);
