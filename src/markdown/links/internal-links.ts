import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { eachElement } from '../walk.ts';
import { isDocumentPath } from '../../model/documents.ts';
import { readLink, type Addresses } from '../../model/url.ts';

/**
 * A rehype plugin that rewrites links inside the site, written from its root (`/news/x/`) or as
 * files (`./x.md`), to addresses with the base path. It does not check that the target exists:
 * `source/check/` does. Links to documents are left to `rehypeDocuments`.
 */
export const rehypeInternalLinks: Plugin<[Pick<Addresses, 'path'>], Root> =
  (addresses) =>
  (tree, { path: file }) => {
    eachElement(tree, ({ tagName, properties }) => {
      if (tagName !== 'a' || typeof properties['href'] !== 'string') return;
      const target = readLink(properties['href'], file);
      if (target.kind === 'inside' && !isDocumentPath(target.path)) {
        properties['href'] = addresses.path(target.path) + target.fragment;
      }
    });
  };
