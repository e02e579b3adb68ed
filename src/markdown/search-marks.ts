import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visitElements } from './elements.ts';

/** The id that remark-rehype gives the unseen heading above the footnotes. */
const footnoteLabel = 'footnote-label';

/**
 * A rehype plugin: tells the search what to pass over (pagefind.app/docs/indexing): the signs of footnotes, and the
 * unseen heading above them. That heading gets an id that no crosshead can have.
 *
 * @param prefix what the ids of footnotes begin with
 */
export const rehypeSearchMarks: Plugin<[{ prefix: string }], Root> =
  ({ prefix }) =>
  (tree) => {
    visitElements(tree, ({ properties }) => {
      if (properties['id'] === footnoteLabel) {
        properties['id'] = `${prefix}label`;
        properties['dataPagefindIgnore'] = 'all';
      }
      if ('dataFootnoteRef' in properties) {
        properties['ariaDescribedBy'] = [`${prefix}label`];
        properties['dataPagefindIgnore'] = '';
      }
      if ('dataFootnoteBackref' in properties) properties['dataPagefindIgnore'] = '';
    });
  };
