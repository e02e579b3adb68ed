import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { eachElement } from './walk.ts';
import type { Words } from '../words/create-words.ts';

/**
 * Replaces the obsolete `align` attribute. A style attribute would break our content security
 * policy.
 */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  if (typeof align !== 'string') return;
  properties['className'] = [`align-${align}`];
  delete properties['align'];
}

const hasContent = (node: Element): boolean =>
  node.children.some(
    (child) =>
      (child.type === 'text' && child.value.trim() !== '') ||
      (child.type === 'element' && (child.tagName === 'img' || hasContent(child))),
  );

/** Removes the head of a table if all its cells are empty: it would announce columns without names. */
function dropEmptyHead(table: Element): void {
  table.children = table.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'thead' || hasContent(child),
  );
}

/**
 * A rehype plugin that puts each table into a region that scrolls sideways, and lets the keyboard scroll it and
 * preformatted text, so that neither ever widens the page on a phone (WCAG 2.1.1, 1.4.10).
 */
export const rehypeScrollableBlocks: Plugin<[Pick<Words, 'table'>], Root> = (words) => (tree) => {
  let count = 0;
  eachElement(tree, (node, index, parent) => {
    if (node.tagName === 'pre') node.properties['tabIndex'] = 0;
    if (node.tagName !== 'table') return undefined;
    count += 1;
    const region: Element = {
      type: 'element',
      tagName: 'div',
      properties: {
        className: ['table'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: words.table({ number: count }),
      },
      children: [node],
    };
    dropEmptyHead(node);
    eachElement(node, alignByClass);
    parent.children[index] = region;
    return index + 1;
  });
};
