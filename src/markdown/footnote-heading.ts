import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: the heading that stands unseen above the footnotes (remark-rehype) is no crosshead, so the
 * search does not land on it.
 */
export const rehypeFootnoteHeading: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'h2' && properties['id'] === 'footnote-label') {
      properties['dataPagefindIgnore'] = 'all';
    }
  });
};
