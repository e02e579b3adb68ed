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
import { mayHaveAutolinkLiteral } from './autolink-literals.ts';

/** A single tilde is printed (H~2~O); two strike through. */
const options = { singleTilde: false } as const;

const gfm = unified().use(remarkParse).use(remarkGfm, options).freeze();

/** GFM without autolink literals: looking for them takes as long as the rest of the parser. */
const gfmWithoutAutolinks = unified()
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
 * Characters that each GFM construct except autolink literals has: a table cell or delimiter row, a
 * tilde, a footnote, a task checkbox. Some texts without such a construct match too.
 */
const gfmMark = /[|~]|:-|-:|\[[\^\sxX]/;

function parserFor(text: string) {
  if (mayHaveAutolinkLiteral(text)) return gfm;
  return gfmMark.test(text) ? gfmWithoutAutolinks : commonMark;
}

/** Parses markdown (CommonMark with GFM) to a syntax tree with positions. Never throws. */
export const parseMarkdown = (text: string): Root => parserFor(text).parse(text);

const toHtml = unified().use(remarkRehype).freeze();

/** Parses markdown to an HTML tree whose positions are those of the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
