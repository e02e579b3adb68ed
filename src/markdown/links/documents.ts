import type { Comment, Root } from 'hast';
import { escapeAttribute, escapeText } from 'entities';
import type { Plugin } from 'unified';
import { eachElement } from '../walk.ts';
import { isDocumentPath, type LinkedDocument } from '../../model/documents.ts';
import { readLink } from '../../model/url.ts';
import { decoded } from '../../schemas/percent-encoding.ts';

/** A link of a text to a document beside it. */
export interface DocumentLink {
  /** The path of the document from the project's root. */
  file: string;
  /** With its `#`, or empty: `#page=4`. */
  fragment: string;
  title?: string;
}

declare module 'vfile' {
  interface DataMap {
    /** The links of the text to documents, in their order. */
    documents: DocumentLink[];
  }
}

/** Comments that cannot come from the text: those of the text are not rendered. */
const comment = (value: string): Comment => ({ type: 'comment', value });
const placeholders = /<!--(\/?)document-->/g;

/**
 * A rehype plugin that replaces the tags of links to documents with placeholders, which `setDocuments` fills: the attributes and
 * words of such a link depend on the document. It must come after all plugins that look at links.
 */
export const rehypeDocuments: Plugin<[], Root> = () => (tree, vfile) => {
  const documents: DocumentLink[] = [];
  vfile.data.documents = documents;
  eachElement(tree, ({ tagName, properties, children }, index, parent) => {
    const { href, title } = properties;
    if (tagName !== 'a' || typeof href !== 'string') return undefined;
    const target = readLink(href, vfile.path);
    if (target.kind !== 'inside' || !isDocumentPath(target.path)) return undefined;
    documents.push({
      file: (decoded(target.path) ?? target.path).slice(1),
      fragment: target.fragment.replace(/^[^#]*/, ''),
      ...(typeof title === 'string' && { title }),
    });
    parent.children.splice(index, 1, comment('document'), ...children, comment('/document'));
    return index + children.length + 2;
  });
};

/**
 * Replaces the placeholders of a rendered text.
 *
 * @param links its links to documents, in their order
 */
export function setDocuments(
  html: string,
  links: readonly (LinkedDocument & Pick<DocumentLink, 'title'>)[],
): string {
  let next = 0;
  return html.replace(placeholders, (_comment, end: string) => {
    const link = links[end ? next++ : next];
    if (!link) return '';
    if (end) return ` <small>(${escapeText(link.words)})</small></a>`;
    const title = link.title === undefined ? '' : ` title="${escapeAttribute(link.title)}"`;
    return `<a href="${escapeAttribute(link.href)}" type="${link.mediaType}"${title}>`;
  });
}
