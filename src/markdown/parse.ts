import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** One tilde is a sign (H~2~O), two strike through. */
export const gfm = { singleTilde: false } as const;

const parser = unified().use(remarkParse).use(remarkGfm, gfm).freeze();

/** Markdown (CommonMark with GFM) to its syntax tree, with the place of each node. Never throws. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

const toHtml = unified().use(remarkRehype).freeze();

/** Markdown to the tree of its HTML, with the place of each node in the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
