import type { Nodes, Root } from 'mdast';

/** The nodes of one type, in document order. */
export type NodesOf = <Type extends Nodes['type']>(
  type: Type,
) => readonly Extract<Nodes, { type: Type }>[];

/** Groups the nodes of a tree by type, in one walk for all checks. */
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
