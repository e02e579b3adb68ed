import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { mayHaveAutolinkLiteral } from './autolink-literals.ts';
import { takeNotes } from './directives/take-notes.ts';
import { blockDirectives, mayHaveDirective } from './directives/syntax.ts';

/** A single tilde is printed (H~2~O); two strike through. */
const options = { singleTilde: false } as const;

const gfm = unified().use(remarkParse).use(remarkGfm, options).freeze();

/** Few texts have directives. */
const gfmWithDirectives = unified()
  .data({
    micromarkExtensions: [blockDirectives()],
    fromMarkdownExtensions: [directiveFromMarkdown({ verbose: true })],
  })
  .use(remarkParse)
  .use(remarkGfm, options)
  .freeze();

const commonMark = unified().use(remarkParse).freeze();

/**
 * Characters that each GFM construct except autolink literals has: a table cell or delimiter row, a
 * tilde, a footnote, a task checkbox. Some texts without such a construct match too.
 */
const gfmMark = /[|~]|:-|-:|\[[\^\sxX]/;

/**
 * Parses markdown (CommonMark with GFM and our directives) to a syntax tree with positions. Notes to the desk are not in the
 * tree but in its `data.notes`. Never throws.
 */
export function parseMarkdown(text: string): Root {
  if (mayHaveDirective(text)) return takeNotes(gfmWithDirectives.parse(text));
  return (gfmMark.test(text) || mayHaveAutolinkLiteral(text) ? gfm : commonMark).parse(text);
}

const toHtml = unified().use(remarkRehype).freeze();

/** Parses markdown to an HTML tree whose positions are those of the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
