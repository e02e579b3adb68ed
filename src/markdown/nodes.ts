import type { Element, Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root } from 'mdast';

/** Whether a node is an element of HTML. */
export const isElement = (node: HtmlNodes | Nodes): node is Element => node.type === 'element';

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
