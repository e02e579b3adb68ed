import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { isBlank } from '../nodes.ts';
import { eachElement } from '../walk.ts';

/** Whether a link has spaces, and nothing else that readers could see or follow. Google Docs exports such links. */
export const isBlankLink = ({ children }: { children: Parameters<typeof isBlank>[0][] }): boolean =>
  children.length > 0 && children.every(isBlank);

/** The same of an element. One with an id is a target, and stays. */
const isBlankAnchor = ({ tagName, properties, children }: Element) =>
  tagName === 'a' &&
  properties['href'] !== undefined &&
  properties['id'] === undefined &&
  isBlankLink({ children });

/**
 * A rehype plugin that leaves out links on spaces and keeps the spaces: to a screen reader they would be links without a name. A
 * paragraph that consists of such links is left out, too.
 */
export const rehypeBlankLinks: Plugin<[], Root> = () => (tree) => {
  const changed = new Set<unknown>();
  eachElement(tree, (element, index, parent) => {
    if (!isBlankAnchor(element)) return undefined;
    changed.add(parent);
    parent.children.splice(index, 1, ...element.children);
    return index;
  });
  if (changed.size === 0) return;
  eachElement(tree, (element, index, parent) => {
    if (element.tagName !== 'p' || !changed.has(element)) return undefined;
    if (!element.children.every(isBlank)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
};
