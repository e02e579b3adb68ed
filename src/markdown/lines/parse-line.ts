/**
 * Parses a line of front matter that may have emphasis and, in captions and corrections, links: as markdown, or as the HTML
 * of these. Whatever else it has is printed as it is typed.
 */
import type { PhrasingContent, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mayHaveWrappedAddress } from '../../schemas/page-address.ts';
import { linkToPages } from '../links/page-addresses.ts';
import { joinedTexts } from '../joined-texts.ts';
import { withSpacesOutsideEmphasis } from '../typed/spaced-emphasis.ts';
import { wordEmphasis } from '../typed/word-emphasis.ts';
import { withElements, type LineMarks } from './line-html.ts';

/** The constructs of micromark that lines do not use. */
const blocks =
  'blockQuote codeFenced codeIndented definition headingAtx htmlFlow list setextUnderline thematicBreak';
const phrases = 'autolink codeText hardBreakEscape';
const links = 'labelEnd labelStartImage labelStartLink';

const parserWithout = (constructs: string) =>
  unified()
    .data({
      micromarkExtensions: [{ disable: { null: constructs.split(' ') } }, wordEmphasis()],
    })
    .use(remarkParse)
    .freeze();

const parsers: Readonly<Record<LineMarks, ReturnType<typeof parserWithout>>> = {
  emphasis: parserWithout(`${blocks} ${phrases} ${links}`),
  'emphasis and links': parserWithout(`${blocks} ${phrases}`),
};

/** Whether a line may have marks. Most have none. */
export const mayHaveMarks = (line: string): boolean => /[*_\\&<[]/.test(line);

/** A line as markdown, with positions: its HTML is not yet read. Never throws. */
export function parseLineTree(line: string, marks: LineMarks): Root {
  const parser = parsers[marks];
  const tree = parser.parse(line);
  const { text, moved } = withSpacesOutsideEmphasis(tree, line);
  return moved.length === 0 ? tree : { ...parser.parse(text), data: { parsedText: text, moved } };
}

/** Parses a line to phrases. Never throws. */
export function parseLine(line: string, marks: LineMarks): PhrasingContent[] {
  const asTyped: PhrasingContent[] = [{ type: 'text', value: line }];
  if (!mayHaveMarks(line)) return asTyped;
  const tree = parseLineTree(line, marks);
  const [paragraph] = tree.children;
  if (paragraph?.type !== 'paragraph') return asTyped;
  const parsedText = tree.data?.parsedText ?? line;
  const children = joinedTexts(withElements(paragraph.children, parsedText, marks));
  if (mayHaveWrappedAddress(line)) linkToPages({ type: 'paragraph', children });
  return children;
}
