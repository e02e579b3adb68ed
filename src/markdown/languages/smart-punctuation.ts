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
import { memoized } from '../../model/memoized.ts';
import { blockReader } from '../../model/written-language.ts';
import { isFrench, withFrenchSpaces } from './french-spaces.ts';
import type { HtmlWords } from '../html/html-nodes.ts';
import { isPicture } from '../nodes.ts';
import { languageOf } from './node-language.ts';
import { withoutInvisibleMarks } from '../../schemas/invisible-marks.ts';
import { curlQuotes, opaque } from './quotes.ts';

/**
 * Four dots are an ellipsis and a full stop. Longer runs of dots or hyphens stay as they are, because they lead to a number or
 * draw a line; so do arrows.
 */
const replacements: Readonly<Record<string, string>> = {
  '--': '–',
  '---': '—',
  '...': '…',
  '....': '….',
};

const withDashes = (text: string) =>
  withoutInvisibleMarks(text.replace(/<?-{2,}>?|\.{3,}/g, (run) => replacements[run] ?? run));

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
  /** The language of the words, if it is marked as another than around them. */
  language?: string | undefined;
}

/** The language of a block of words, a BCP 47 tag. */
type LanguageOf = (block: string) => string;

/** A block in another script is in another language. */
function languageWithin(around: string): LanguageOf {
  const passageOf = blockReader(around);
  return (block) => passageOf(block).lang ?? around;
}

/** Whether the text of a link is its own address. */
const showsAddress = (url: string, text: string) =>
  url === text || url === `http://${text}` || url === `mailto:${text}`;

function addSegments(
  nodes: readonly PhrasingContent[],
  segments: Segment[],
  around?: string,
): Segment[] {
  for (const node of nodes) {
    const language = languageOf(node) ?? around;
    if (node.type === 'text') segments.push({ node, words: node.value, language });
    else if (node.type === 'inlineCode' || node.type === 'htmlLiteral')
      segments.push({ words: node.value });
    else if (node.type === 'break') segments.push({ words: '\n' });
    else if (isPicture(node)) segments.push({ words: '' });
    else if (node.type === 'link') {
      const [only, ...others] = node.children;
      if (only?.type === 'text' && others.length === 0 && showsAddress(node.url, only.value)) {
        segments.push({ words: only.value });
      } else addSegments(node.children, segments, language);
    } else if ('children' in node) addSegments(node.children, segments, language);
  }
  return segments;
}

/**
 * The printed text of each segment of a block. A quotation may begin in one segment and end in
 * another.
 */
function smartSegments(segments: readonly Segment[], textLanguageOf: LanguageOf): string[] {
  const read = segments.map(({ node, words }) => (node || words === '\n' ? words : opaque));
  const block = read.join('');
  const hasMarks = /["']/.test(block);
  const curl = memoized((language: string | undefined) =>
    hasMarks ? curlQuotes(block, language ?? textLanguageOf(block)) : block,
  );
  let end = 0;
  return segments.map(({ node, words, language }, index) => {
    const start = end;
    end += read[index]?.length ?? 0;
    return node ? withDashes(curl(language).slice(start, end)) : words;
  });
}

/** The printed text of a heading for its id, which must not depend on the language. */
export const smartHeading = ({ children }: Pick<Heading, 'children'>): string =>
  smartSegments(addSegments(children, []), () => 'en').join('');

type BlockOfWords = Heading | HtmlWords | LeafDirective | Paragraph | TableCell;

const blocksOfWords = new Set<string>([
  ...['heading', 'htmlWords', 'leafDirective', 'paragraph', 'tableCell'],
]);

const isVerbatim = (node: RootContent) => node.type === 'htmlWords' && node.tagName === 'pre';

const isBlockOfWords = (node: RootContent): node is BlockOfWords => blocksOfWords.has(node.type);

function makeSmart(nodes: readonly RootContent[], around: LanguageOf): void {
  for (const node of nodes) {
    if (isVerbatim(node)) continue;
    const own = languageOf(node);
    const textLanguageOf = own ? languageWithin(own) : around;
    if (isBlockOfWords(node)) {
      const segments = addSegments(node.children, []);
      const words = smartSegments(segments, textLanguageOf);
      segments.forEach((segment, index) => {
        if (segment.node) segment.node.value = words[index] ?? segment.words;
      });
    } else if ('children' in node) makeSmart(node.children, textLanguageOf);
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
