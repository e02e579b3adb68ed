import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Image, ImageReference, Nodes, Root } from 'mdast';

/** Whether a node is an element of HTML. */
export const isElement = (node: HtmlNodes | Nodes): node is Element => node.type === 'element';

/** Whether an element has a class. */
export const hasClass = ({ properties }: Element, name: string): boolean =>
  [properties['className']].flat().includes(name);

/** Whether a node is a picture, with its address in itself or in a definition. */
export const isPicture = (node: HtmlNodes | Nodes): node is Image | ImageReference =>
  node.type === 'image' || node.type === 'imageReference';

/** Whether a node is text without words, such as the space between two elements. */
export const isBlank = (node: HtmlNodes | Nodes | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === '';

/** The nodes of one type, in document order. */
export type NodesOf = <Type extends Nodes['type']>(
  type: Type,
) => readonly Extract<Nodes, { type: Type }>[];

/** A node and all nodes in it, in document order. */
const flatten = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(flatten) : []),
];

/** Groups the nodes of a tree by type, in one walk for all checks. */
export function nodesByType(tree: Root): NodesOf {
  const byType = Map.groupBy(flatten(tree), ({ type }) => type);
  return <Type extends Nodes['type']>(type: Type) =>
    (byType.get(type) ?? []) as Extract<Nodes, { type: Type }>[];
}
