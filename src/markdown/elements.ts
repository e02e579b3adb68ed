import type { Element, Root } from 'hast';

/** The children of an element are not visited. */
export const skip = Symbol('skip');

type Visitor = (element: Element, index: number, parent: Element | Root) => typeof skip | void;

/** Visits all elements in the order of the text; one that the visitor replaces is not visited again. */
export function visitElements(parent: Element | Root, visitor: Visitor): void {
  const { children } = parent;
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== 'element') continue;
    if (visitor(child, index, parent) !== skip) visitElements(child, visitor);
  }
}
