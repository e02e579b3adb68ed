/**
 * Walks of trees. `unist-util-visit` makes a function with a name of its own for each node, which takes longer than what most plugins
 * do with it: they look for a few elements, and each walks the whole tree.
 */
import type { Element, Parents as HtmlParents, RootContent as HtmlContent } from 'hast';
import type { Nodes, Parents, RootContent } from 'mdast';

/** Where to go on in the parent, without the children of the node; undefined for its children and then the next one. */
type Next = number | undefined | void;

/** Calls a function for each node in a parent, in document order. The function may change the children of the parent. */
function walk<Node extends { type: string; children?: readonly Node[] }>(
  parent: Node & { children: readonly Node[] },
  visit: (node: Node, index: number, parent: Node & { children: readonly Node[] }) => Next,
): void {
  for (let index = 0; index < parent.children.length;) {
    const node = parent.children[index];
    const next = node && visit(node, index, parent);
    if (next === undefined && node?.children) walk(node as typeof parent, visit);
    index = next ?? index + 1;
  }
}

/** Calls a function for each element in a parent, in document order. */
export function eachElement(
  tree: HtmlParents,
  visit: (element: Element, index: number, parent: HtmlParents) => Next,
): void {
  walk<HtmlContent | HtmlParents>(tree, (node, index, parent) =>
    node.type === 'element' ? visit(node, index, parent as HtmlParents) : undefined,
  );
}

/** Calls a function for each node of one or several types in a parent, in document order. */
export function eachNode<Type extends RootContent['type']>(
  tree: Parents,
  type: Type | readonly Type[],
  visit: (node: Extract<RootContent, { type: Type }>, index: number, parent: Parents) => Next,
): void {
  const types: readonly string[] = [type].flat();
  walk<Nodes>(tree, (node, index, parent) =>
    types.includes(node.type)
      ? visit(node as Extract<RootContent, { type: Type }>, index, parent as Parents)
      : undefined,
  );
}
