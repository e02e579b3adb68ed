/** The order in which markdown becomes HTML. */
import path from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Addresses } from '../model/url.ts';
import { rehypeInternalLinks } from './internal-links.ts';
import { rehypeMentions } from './mentions.ts';
import { sanitizeSchema } from './sanitize-schema.ts';
import { rehypeScrollableTables } from './scrollable-tables.ts';
import { rehypeParagraphIds } from './paragraph-ids.ts';
import { gfm } from './parse.ts';
import { rehypeSearchMarks } from './search-marks.ts';
import { smartPunctuation } from './smart-text.ts';

/** Footnote ids begin with this; no slug of a heading has a full stop, so none can be the same. */
const footnotePrefix = 'note.';

/**
 * The markdown processor of the site: GFM and smart punctuation, then remark-rehype without raw HTML,
 * then what may stay (rehype-sanitize), ids of headings (rehype-slug), and our own plugins, which may rely on both.
 *
 * @param root the project's root
 */
export function markdownProcessor(addresses: Pick<Addresses, 'path'>, root: string) {
  const fileOf = (file: string) => path.relative(root, file).split(path.sep).join('/');
  return unified({
    gfm: false,
    remarkPlugins: [[remarkGfm, gfm]],
    smartypants: smartPunctuation,
    remarkRehype: {
      allowDangerousHtml: false,
      clobberPrefix: footnotePrefix,
      footnoteLabel: 'Notes',
    },
    rehypePlugins: [
      [rehypeSanitize, sanitizeSchema],
      rehypeSlug,
      rehypeParagraphIds,
      [rehypeInternalLinks, { addresses, fileOf }],
      rehypeMentions,
      rehypeScrollableTables,
      [rehypeSearchMarks, { prefix: footnotePrefix }],
    ],
  });
}
