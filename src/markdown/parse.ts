import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Extension } from 'micromark-util-types';
import { mayHaveAutolinkLiteral } from './autolink-literals.ts';
import { takeNotes } from './directives/take-notes.ts';
import { blockDirectives, mayHaveDirective } from './directives/syntax.ts';
import { htmlHandlers } from './html/html-nodes.ts';
import { looseTags } from './html/loose-tags.ts';
import { mayHaveHtml, readHtml } from './html/read-html.ts';
import { sentenceTags } from './html/sentence-tags.ts';

/** A single tilde is printed (H~2~O); two strike through. */
const options = { singleTilde: false } as const;

const gfm = unified().use(remarkParse).use(remarkGfm, options).freeze();

const extendedGfm = (...micromarkExtensions: Extension[]) =>
  unified()
    .data({
      micromarkExtensions,
      fromMarkdownExtensions: [directiveFromMarkdown({ verbose: true })],
    })
    .use(remarkParse)
    .use(remarkGfm, options)
    .freeze();

/** Few texts have directives or HTML. */
const gfmWithDirectives = extendedGfm(blockDirectives());
const gfmWithHtml = extendedGfm(blockDirectives(), sentenceTags(), looseTags());

const commonMark = unified().use(remarkParse).freeze();

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

/**
 * Parses markdown (CommonMark with GFM and our directives) to a syntax tree with positions, in which HTML is read like
 * markdown. Notes to the desk are not in the tree but in its `data.notes`. Never throws.
 */
export function parseMarkdown(text: string): Root {
  const parsed = parserFor(text).parse(text);
  const tree = mayHaveDirective(text) ? takeNotes(parsed) : parsed;
  return mayHaveHtml(text) ? readHtml(tree, text) : tree;
}

const toHtml = unified().use(remarkRehype, { handlers: htmlHandlers }).freeze();

/** Parses markdown to an HTML tree whose positions are those of the markdown. Never throws. */
export function parseToHtmlTree(text: string): HtmlRoot {
  return toHtml.runSync(parseMarkdown(text));
}
