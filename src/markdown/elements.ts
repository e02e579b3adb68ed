import type { Element, Root } from 'hast';

/** A visitor returns this to skip the children of the element. */
export const skip = Symbol('skip');

type Visitor = (element: Element, index: number, parent: Element | Root) => typeof skip | void;

/**
 * Visits all elements in document order. An element that the visitor puts in place of another is
 * not visited.
 */
export function visitElements(parent: Element | Root, visitor: Visitor): void {
  const { children } = parent;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    if (visitor(child, index, parent) !== skip) visitElements(child, visitor);
  }
}
