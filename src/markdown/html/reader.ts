import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Nodes, PhrasingContent } from 'mdast';
import { sameAs } from './elements.ts';
import { isElement } from '../nodes.ts';
import type { FlowContent } from './flow.ts';

/** A node of the tree of HTML, or one of markdown that was passed through it. */
export type Mixed = HtmlNodes | Nodes;

/** Reads the content of an element. */
export interface Reader {
  blocks(children: readonly Mixed[]): FlowContent[];
  /** Blocks among the words become words. */
  words(children: readonly Mixed[]): PhrasingContent[];
  hasBlocks(node: Mixed): boolean;
  /** The node of markdown that an element was; undefined if it was written as HTML. */
  originalOf(node: Element): Nodes | undefined;
}

/** The name of an element, or that of the element that replaces it. */
export const nameOf = (node: Mixed): string | undefined =>
  isElement(node) ? (sameAs.get(node.tagName) ?? node.tagName) : undefined;
