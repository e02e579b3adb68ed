import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A rehype plugin: a table stands in a region of its own that can be scrolled sideways, also with the
 * keyboard, so that a wide one never widens the page on a phone (WCAG 2.1.1, 1.4.10).
 */
export const rehypeScrollableTables: Plugin<[], Root> = () => (tree) => {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    count += 1;
    const region: Element = {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: `Table ${count}`,
      },
      children: [node],
    };
    parent.children[index] = region;
    return SKIP;
  });
};
