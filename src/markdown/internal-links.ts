import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { readLink, type Addresses } from '../model/url.ts';

/** What the plugin needs to know. */
export interface InternalLinksOptions {
  addresses: Pick<Addresses, 'path'>;
  /** The path of the file that is rendered, from the project's root. */
  fileOf: (path: string) => string;
}

/**
 * A rehype plugin: links inside the site, written from its root (`/news/x/`) or as files (`./x.md`),
 * become addresses with the base path. Whether the target is there is checked before, by `intake/`.
 */
export const rehypeInternalLinks: Plugin<[InternalLinksOptions], Root> =
  ({ addresses, fileOf }) =>
  (tree, vfile) => {
    const file = fileOf(vfile.path);
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a' || typeof properties['href'] !== 'string') return;
      const target = readLink(properties['href'], file);
      if (target.kind === 'inside') {
        properties['href'] = addresses.path(target.path) + target.fragment;
      }
    });
  };
