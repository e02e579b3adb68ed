import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { mayHaveAutolinkLiteral } from './autolink-literals.ts';

// A single tilde is printed (H~2~O); two strike through.
const gfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

const commonMark = unified().use(remarkParse).freeze();

/**
 * Characters that each GFM construct except autolink literals has: a table cell or delimiter row, a
 * tilde, a footnote, a task checkbox. Some texts without such a construct match too.
 */
const gfmMark = /[|~]|:-|-:|\[[\^\sxX]/;

/** Parses markdown (CommonMark with GFM) to a syntax tree with positions. Never throws. */
export const parseMarkdown = (text: string): Root =>
  (gfmMark.test(text) || mayHaveAutolinkLiteral(text) ? gfm : commonMark).parse(text);

const toHtml = unified().use(remarkRehype).freeze();

/** Parses markdown to an HTML tree whose positions are those of the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
