import type { PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Addresses } from '../../model/url.ts';
import { rehypeBlankLinks } from '../links/blank-links.ts';
import { rehypeDocuments, type DocumentLink } from '../links/documents.ts';
import { rehypeInternalLinks } from '../links/internal-links.ts';
import { sanitizeSchema } from '../sanitize-schema.ts';
import { remarkSmartPunctuation, smartText } from '../languages/smart-punctuation.ts';
import type { LineMarks } from './line-html.ts';
import { mayHaveMarks, parseLine } from './parse-line.ts';

/** A line of front matter as readers see it. */
export interface PrintedLine {
  /** Its words, for titles, feeds, data and the search. */
  text: string;
  /** With its emphasis and links, as safe HTML; undefined if it has none. */
  html: string | undefined;
  /** The documents to which it links, for the placeholders in its HTML; absent if there are none. */
  documents?: readonly DocumentLink[];
}

const smart = unified().use(remarkSmartPunctuation).freeze();

/** A line as phrases of markdown, with smart punctuation. */
export const smartPhrases = (line: string, marks: LineMarks, language: string): PhrasingContent[] =>
  smartTree(line, marks, language).children.flatMap((node) =>
    node.type === 'paragraph' ? node.children : [],
  );

/** A line as a text of one paragraph, with smart punctuation. */
function smartTree(line: string, marks: LineMarks, language: string): Root {
  const children = parseLine(line, marks);
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  return smart.runSync(tree, new VFile({ data: { language } }));
}

/** The words of a tree; the line as it is typed if there are none. */
const wordsOf = (tree: Root, line: string) => toString(tree).trim() || line;

const isPlain = ({ children: [paragraph] }: Root) =>
  paragraph?.type !== 'paragraph' || paragraph.children.every(({ type }) => type === 'text');

/** The words of a line without its marks, with smart punctuation: what a headline or dek is wherever it is plain. */
export const plainLine = (line: string, language: string): string =>
  mayHaveMarks(line)
    ? wordsOf(smartTree(line, 'emphasis', language), line)
    : smartText(line, language);

/** What is known of a line. */
interface LineOptions {
  /** The file that has it: its links may be relative to it. */
  file: string;
  /** A BCP 47 tag. */
  language: string;
  marks?: LineMarks;
}

/** Prepares a function that reads lines of front matter, with smart punctuation. */
export function createLinePrinter(addresses: Pick<Addresses, 'path'>) {
  const toHtml = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypeBlankLinks)
    .use(rehypeInternalLinks, addresses)
    .use(rehypeDocuments)
    .use(rehypeStringify)
    .freeze();

  return (line: string, { file, language, marks = 'emphasis' }: LineOptions): PrintedLine => {
    if (!mayHaveMarks(line)) return { text: smartText(line, language), html: undefined };
    const tree = smartTree(line, marks, language);
    const text = wordsOf(tree, line);
    if (isPlain(tree) || text === line) return { text, html: undefined };
    const vfile = new VFile({ path: file });
    const html = toHtml.stringify(toHtml.runSync(tree, vfile), vfile);
    const { documents = [] } = vfile.data;
    return {
      text,
      html: html.replace(/^<p>|<\/p>$/g, ''),
      ...(documents.length > 0 && { documents }),
    };
  };
}
