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
import { passageReader } from '../model/written-language.ts';
import { passageLanguage } from './directives/passage.ts';
import { isFrench, withFrenchSpaces } from './french-spaces.ts';
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
 * Applies smart punctuation to a line of front matter: the quotation marks and spaces of its language, apostrophes, dashes and
 * ellipses.
 *
 * @param language a BCP 47 tag
 */
export function smartText(line: string, language = 'en'): string {
  const smart = withDashes(curlQuotes(line, language));
  return isFrench(language) ? withFrenchSpaces(smart) : smart;
}

/** A part of a block: a text node, or text that is printed as it is typed, without `node`. */
interface Segment {
  node?: Text;
  words: string;
}

/** The language of a block of words, a BCP 47 tag. */
type LanguageOf = (block: string) => string;

/** A block in another script is in another language. */
function languageWithin(around: string): LanguageOf {
  const passageOf = passageReader(around);
  return (block) => passageOf(block).lang ?? around;
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
function smartSegments(segments: readonly Segment[], languageOf: LanguageOf): string[] {
  const read = segments.map(({ node, words }) => (node || words === '\n' ? words : opaque));
  const block = read.join('');
  const curled = /["']/.test(block) ? curlQuotes(block, languageOf(block)) : block;
  let end = 0;
  return segments.map(({ node, words }, index) => {
    const start = end;
    end += read[index]?.length ?? 0;
    return node ? withDashes(curled.slice(start, end)) : words;
  });
}

/** The printed text of a heading, as far as ids are made of it: in any language, they are the same. */
export const smartHeading = ({ children }: Pick<Heading, 'children'>): string =>
  smartSegments(addSegments(children, []), () => 'en').join('');

type BlockOfWords = Heading | LeafDirective | Paragraph | TableCell;

const blocksOfWords = new Set<string>(['heading', 'leafDirective', 'paragraph', 'tableCell']);

const isBlockOfWords = (node: RootContent): node is BlockOfWords => blocksOfWords.has(node.type);

function makeSmart(nodes: readonly RootContent[], languageOf: LanguageOf): void {
  for (const node of nodes) {
    if (isBlockOfWords(node)) {
      const segments = addSegments(node.children, []);
      const words = smartSegments(segments, languageOf);
      segments.forEach((segment, index) => {
        if (segment.node) segment.node.value = words[index] ?? segment.words;
      });
    } else if ('children' in node) {
      const language = passageLanguage(node);
      makeSmart(node.children, language ? languageWithin(language) : languageOf);
    }
  }
}

/**
 * A remark plugin that applies smart punctuation to all text except code and addresses. Each passage has the marks of its
 * language.
 */
export const remarkSmartPunctuation: Plugin<[], Root> =
  () =>
  ({ children }, { data }) =>
    makeSmart(children, languageWithin(data.language ?? 'en'));
