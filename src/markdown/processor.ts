/** The order in which markdown becomes HTML. */
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import type { Mention } from '../model/mention.ts';
import type { Addresses } from '../model/url.ts';
import { rehypeInternalLinks } from './internal-links.ts';
import { rehypeMentions, type NamesToFind } from './mentions.ts';
import { rehypeParagraphIds } from './paragraph-ids.ts';
import { parseMarkdown } from './parse.ts';
import { rehypePictures, type Picture } from './pictures.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { rehypeScrollableTables } from './scrollable-tables.ts';
import { rehypeSearchMarks } from './search-marks.ts';
import { remarkSmartPunctuation } from './smart-punctuation.ts';

/** Footnote ids begin with this; no slug of a heading has a full stop, so none can be the same. */
const footnotePrefix = 'note.';

export interface RenderOptions {
  /** The file of the text, from the project's root, with forward slashes. */
  file: string;
  /** The names to find in it and to link; only articles have them. */
  names?: NamesToFind | undefined;
}

/** A text as HTML that is safe to print. */
export interface Rendering {
  /** With marks in the place of its pictures: see `setPictures`. */
  html: string;
  pictures: readonly Picture[];
  mentions: readonly Mention[];
  /** Whether a name in it may mean several. */
  isAmbiguous: boolean;
  /** The words of an article, each once: all those that are looked up among the names. */
  words: readonly string[];
}

export interface Renderer {
  /** @throws what a plugin throws: nothing is rendered by half */
  renderMarkdown(text: string, options: RenderOptions): Rendering;
  /** The same, of a text that is parsed already; its tree is changed. */
  renderTree(tree: Root, options: RenderOptions): Rendering;
}

/**
 * Prepares the rendering: smart punctuation, then remark-rehype without raw HTML, then what may stay
 * (rehype-sanitize), ids of headings (rehype-slug), and our own plugins, which may rely on both.
 */
export function createRenderer(addresses: Pick<Addresses, 'path'>): Renderer {
  const rehypePlugins: PluggableList = [
    [rehypeSanitize, sanitizeSchema],
    rehypeSlug,
    rehypeParagraphIds,
    [rehypeInternalLinks, addresses],
    rehypeMentions,
    rehypeScrollableTables,
    [rehypeSearchMarks, { prefix: footnotePrefix }],
    rehypePictures,
  ];
  const pipeline = unified()
    .use(remarkSmartPunctuation)
    .use(remarkRehype, { clobberPrefix: footnotePrefix, footnoteLabel: 'Notes' })
    .use(rehypePlugins)
    .use(rehypeStringify)
    .freeze();

  function renderTree(tree: Root, { file, names }: RenderOptions): Rendering {
    const vfile = new VFile({ path: file, data: names ? { names } : {} });
    const html = pipeline.stringify(pipeline.runSync(tree, vfile), vfile);
    const { pictures = [], mentions = [], isAmbiguous = false, words = [] } = vfile.data;
    return { html, pictures, mentions, isAmbiguous, words: [...words] };
  }

  return {
    renderTree,
    renderMarkdown: (text, options) => renderTree(parseMarkdown(text), options),
  };
}
