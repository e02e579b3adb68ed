import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { mayHaveBareAddress } from './bare-addresses.ts';

/** One tilde is a sign (H~2~O), two strike through. */
const options = { singleTilde: false } as const;

const gfm = unified().use(remarkParse).use(remarkGfm, options).freeze();

/** GFM but for the search for bare addresses, which tries each word and takes as long as all the rest. */
const withoutBareAddresses = unified()
  .data({
    micromarkExtensions: [gfmFootnote(), gfmStrikethrough(options), gfmTable(), gfmTaskListItem()],
    fromMarkdownExtensions: [
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  })
  .use(remarkParse)
  .freeze();

const commonMark = unified().use(remarkParse).freeze();

/**
 * Without any of these a text has nothing of GFM but bare addresses: a cell or the line under the head of a table, a tilde,
 * the beginning of a note, the box of a task. It may say yes for a text that has none.
 */
const gfmMark = /[|~]|:-|-:|\[[\^\sxX]/;

function parserFor(text: string) {
  if (mayHaveBareAddress(text)) return gfm;
  return gfmMark.test(text) ? withoutBareAddresses : commonMark;
}

/** Markdown (CommonMark with GFM) to its syntax tree, with the place of each node. Never throws. */
export const parseMarkdown = (text: string): Root => parserFor(text).parse(text);

const toHtml = unified().use(remarkRehype).freeze();

/** Markdown to the tree of its HTML, with the place of each node in the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
