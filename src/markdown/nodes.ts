import type { Nodes, Root } from 'mdast';

/** The nodes of one type, in the order of the text. */
export type NodesOf = <Type extends Nodes['type']>(
  type: Type,
) => readonly Extract<Nodes, { type: Type }>[];

/** Sorts the nodes of a tree by their types, in one walk for all who ask for some of them. */
export function nodesByType(tree: Root): NodesOf {
  const byType = new Map<string, Nodes[]>();
  const walk = (node: Nodes) => {
    const list = byType.get(node.type);
    if (list) list.push(node);
    else byType.set(node.type, [node]);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return <Type extends Nodes['type']>(type: Type) =>
    (byType.get(type) ?? []) as Extract<Nodes, { type: Type }>[];
}
