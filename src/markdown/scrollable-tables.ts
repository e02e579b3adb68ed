import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { skip, visitElements } from './elements.ts';

/** HTML has no `align` attribute any more, and a style attribute has no place under our content policy. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  if (typeof align !== 'string') return;
  properties['className'] = [`align-${align}`];
  delete properties['align'];
}

/**
 * A rehype plugin: a table stands in a region of its own that can be scrolled sideways, also with the
 * keyboard, so that a wide one never widens the page on a phone (WCAG 2.1.1, 1.4.10).
 */
export const rehypeScrollableTables: Plugin<[], Root> = () => (tree) => {
  let count = 0;
  visitElements(tree, (node, index, parent) => {
    if (node.tagName !== 'table') return undefined;
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
    visitElements(node, alignByClass);
    parent.children[index] = region;
    return skip;
  });
};
