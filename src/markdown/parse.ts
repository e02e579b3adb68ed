import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Extension } from 'micromark-util-types';
import { mayHaveWrappedAddress } from '../schemas/page-address.ts';
import { addForeignAnchors, keepForeign } from './foreign/keep-foreign.ts';
import { programSyntax } from './foreign/program-syntax.ts';
import { mayBeForeign, parseForeign } from './foreign/read-foreign.ts';
import { mayHaveAutolinkLiteral } from './links/autolink-literals.ts';
import { mayHaveEscapedAddress, unescapeAddresses } from './links/escaped-addresses.ts';
import { linkToPages } from './links/page-addresses.ts';
import { takeNotes } from './directives/take-notes.ts';
import { blockDirectives, mayHaveDirective } from './directives/syntax.ts';
import { mayHaveCaptionShortcode, readCaptionShortcodes } from './figures/caption-shortcodes.ts';
import { mayHaveSelfLink, removeSelfLinks } from './figures/self-links.ts';
import { htmlHandlers } from './html/html-nodes.ts';
import { htmlBlocks } from './html/syntax/html-blocks.ts';
import { looseTags } from './html/syntax/loose-tags.ts';
import { mayHaveHtml, readHtml } from './html/read-html.ts';
import { tooDeepLine } from './nesting.ts';
import { mayHaveBlankHeading, removeBlankHeadings } from './typed/blank-headings.ts';
import { mayHaveBullets, mayHaveSecondLevel } from './typed/lists/bullet-marks.ts';
import { withMarksForBullets } from './typed/lists/bullets.ts';
import { mayHaveOddHead, withWholeHeads } from './typed/table-heads.ts';
import { keepFootnoteSigns, mayHaveFootnoteSign } from './typed/footnote-signs.ts';
import { keepOwnLines, mayHaveOwnLines } from './typed/kept-lines.ts';
import { mayHaveLooseBackslash, withPlainLineEnds } from './typed/line-ends.ts';
import { keepTypedNumbers } from './typed/lists/list-numbers.ts';
import { mayHaveOddSpace, withPlainSpaces } from './typed/odd-spaces.ts';
import { removeRepeatedHeadline } from './typed/repeated-headline.ts';
import { mayHaveShortLines } from './typed/short-lines.ts';
import { nestSecondLevel } from './typed/lists/second-level.ts';
import { keepSigns, maySignFigures } from './typed/lists/signed-figures.ts';
import { withSpacesOutsideEmphasis } from './typed/spaced-emphasis.ts';
import { mayHaveTabTable, readTabTables } from './typed/tab-tables.ts';
import { lowerTopHeadings } from './typed/top-headings.ts';
import { wordEmphasis } from './typed/word-emphasis.ts';

declare module 'mdast' {
  interface RootData {
    /** The first line that is nested too deeply, from 1. */
    tooDeep?: number;
    /** The text that was parsed, if characters of it have moved; it is as long as the typed one. */
    parsedText?: string;
  }
}

/** A single tilde marks nothing; two strike through. */
const options = { singleTilde: false } as const;

/** Indented text is not code, unless it is a program: word processors and habit put four spaces before paragraphs. */
const noIndentedCode = { disable: { null: ['codeIndented'] } };

/** Extensions of the syntax for one parser. remark-gfm adds to the list, so parsers cannot share it. */
const ownSyntax = () => [noIndentedCode, programSyntax(), wordEmphasis()];

const gfm = unified()
  .data({ micromarkExtensions: ownSyntax() })
  .use(remarkParse)
  .use(remarkGfm, options)
  .freeze();

const extendedGfm = (...extensions: Extension[]) =>
  unified()
    .data({
      micromarkExtensions: [...ownSyntax(), ...extensions],
      fromMarkdownExtensions: [directiveFromMarkdown({ verbose: true })],
    })
    .use(remarkParse)
    .use(remarkGfm, options)
    .freeze();

/** Few texts have directives or HTML, so most are parsed without these extensions. */
const gfmWithDirectives = extendedGfm(blockDirectives());
const gfmWithHtml = extendedGfm(blockDirectives(), htmlBlocks(), looseTags());

/** Parses markdown and leaves HTML as it is typed. Never throws. */
export const parseWithRawHtml = (text: string): Root => gfmWithHtml.parse(text);

const commonMark = unified().data({ micromarkExtensions: ownSyntax() }).use(remarkParse).freeze();

/**
 * Characters that each GFM construct except autolink literals has: a table cell or delimiter row, a
 * tilde, a footnote, a task checkbox. Some texts without such a construct match too.
 */
const gfmMark = /[|~]|:-|-:|\[[\^\sxX]/;

const parserFor = (text: string) => {
  if (mayHaveHtml(text)) return gfmWithHtml;
  if (mayHaveDirective(text)) return gfmWithDirectives;
  return gfmMark.test(text) || mayHaveAutolinkLiteral(text) ? gfm : commonMark;
};

/** Corrections of a text before it is parsed again, in their order. None changes its length. */
const corrections = [
  { mayBeNeeded: mayHaveBullets, corrected: withMarksForBullets },
  { mayBeNeeded: mayHaveOddHead, corrected: withWholeHeads },
  { mayBeNeeded: mayHaveOddSpace, corrected: withPlainSpaces },
  { mayBeNeeded: mayHaveLooseBackslash, corrected: withPlainLineEnds },
];

/**
 * Parses markdown (CommonMark with GFM and our directives) to a syntax tree. HTML in it becomes nodes of markdown. Links lead to
 * the pages themselves, not to redirects. Never throws.
 *
 * What other programs leave beside marks is corrected first, without changing the length of the text, so that lines are those of
 * the text; `typedRange` says where a node was typed. Notes to the desk are in `data.notes` instead of the tree. A text that is
 * nested too deeply is not parsed: `data.tooDeep` has the line.
 *
 * @param headline that of the file: a heading that begins the text and repeats it is left out
 */
export function parseMarkdown(text: string, headline = ''): Root {
  const tooDeep = tooDeepLine(text);
  if (tooDeep !== undefined) return { type: 'root', data: { tooDeep }, children: [] };
  const { foreign, ...first } = mayBeForeign(text)
    ? parseForeign(text, (typed) => parserFor(typed).parse(typed))
    : { tree: undefined, read: text, foreign: [] };
  let { read } = first;
  const parser = parserFor(read);
  const parse = (typed: string): Root => parser.parse(typed);
  let tree = first.tree ?? parse(read);
  for (const { mayBeNeeded, corrected } of corrections) {
    if (!mayBeNeeded(read)) continue;
    const next = corrected(tree, read);
    if (next !== read) tree = parse(next);
    read = next;
  }
  const unspaced = withSpacesOutsideEmphasis(tree, read);
  if (unspaced.moved.length > 0) {
    read = unspaced.text;
    tree = parse(read);
    tree.data = { ...tree.data, parsedText: read, moved: unspaced.moved };
  }
  keepTypedNumbers(tree, read);
  if (maySignFigures(text)) keepSigns(tree, read);
  keepForeign(tree, foreign);
  removeRepeatedHeadline(tree, read, headline);
  lowerTopHeadings(tree, read);
  if (mayHaveBlankHeading(read)) removeBlankHeadings(tree);
  if (mayHaveDirective(text)) takeNotes(tree);
  if (mayHaveHtml(text)) {
    tree = readHtml(tree, read, text);
    removeRepeatedHeadline(tree, read, headline);
  }
  if (mayHaveSelfLink(text)) removeSelfLinks(tree);
  if (mayHaveSecondLevel(text)) nestSecondLevel(tree, text);
  if (mayHaveFootnoteSign(text)) keepFootnoteSigns(tree, read);
  if (mayHaveTabTable(text)) readTabTables(tree, read);
  if (mayHaveOwnLines(text) || mayHaveShortLines(text)) keepOwnLines(tree, read);
  addForeignAnchors(tree);
  if (mayHaveCaptionShortcode(text)) readCaptionShortcodes(tree);
  const isEscaped = mayHaveEscapedAddress(text);
  if (isEscaped) unescapeAddresses(tree);
  if (isEscaped || mayHaveWrappedAddress(text)) linkToPages(tree);
  return tree;
}

const toHtml = unified().use(remarkRehype, { handlers: htmlHandlers }).freeze();

/** Parses markdown to an HTML tree whose positions are those of the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
