import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { eachElement } from './walk.ts';

/** The id that remark-rehype gives the hidden heading above the footnotes. */
const footnoteLabel = 'footnote-label';

const isCredit = (className: unknown) => Array.isArray(className) && className.includes('credit');

/**
 * A rehype plugin that excludes the markers of footnotes and the hidden heading above them from the search, and credits of
 * pictures from its text (pagefind.app/docs/indexing). It also gives that heading an id that no other heading can have.
 *
 * @param prefix the beginning of footnote ids
 */
export const rehypeSearchExclusions: Plugin<[{ prefix: string }], Root> =
  ({ prefix }) =>
  (tree) => {
    eachElement(tree, ({ tagName, properties }) => {
      if (properties['id'] === footnoteLabel) {
        properties['id'] = `${prefix}label`;
        properties['className'] = ['unseen'];
        properties['dataPagefindIgnore'] = 'all';
      }
      if ('dataFootnoteRef' in properties) {
        properties['ariaDescribedBy'] = [`${prefix}label`];
        properties['dataPagefindIgnore'] = '';
      }
      if ('dataFootnoteBackref' in properties) properties['dataPagefindIgnore'] = '';
      if (tagName === 'span' && isCredit(properties['className'])) {
        properties['dataPagefindIgnore'] = '';
        properties['dataPagefindMeta'] = 'credit';
      }
    });
  };
