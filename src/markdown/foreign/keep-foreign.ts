/** Sets what marks of other programs mean and no text in their place can say, when the text is parsed. */
import type { Heading, Nodes, Root } from 'mdast';
import { eachNode } from '../walk.ts';
import { headingSlugs } from '../heading-slugs.ts';
import { isReservedId } from '../html/anchors.ts';
import { htmlPhrase } from '../html/inline.ts';
import { nodesByType } from '../nodes.ts';
import { unmasked } from './indented-programs.ts';
import type { Replacement } from './replacement.ts';

/** Sets what a mark says about the node that was read in its place. Mutates the node. */
function setOwn(node: Nodes, one: Replacement): void {
  const { kind, text, credit, attributes, url, lines } = one;
  if (node.type === 'code' && lines) node.value = unmasked(node.value, lines);
  if (node.type === 'image' && credit !== undefined) node.data = { ...node.data, credit };
  if (node.type === 'leafDirective' && attributes) node.attributes = { ...attributes };
  if (node.type === 'link' && kind === 'mail' && url !== undefined) node.url = url;
  const last = node.type === 'link' && kind === 'spacedLink' ? node.children.at(-1) : undefined;
  if (last?.type === 'text') last.value = last.value.trimEnd();
  // A linked picture has two addresses.
  const hasFile = (node.type === 'link' || node.type === 'image') && node.url === text;
  if (hasFile && kind === 'file' && url !== undefined) node.url = url;
  if (node.type === 'heading' && kind === 'heading') {
    node.depth = Math.min(node.depth + 1, 6) as Heading['depth'];
  }
  if (node.type === 'heading' && kind === 'htmlHeading') node.data = { ...node.data, isHtml: true };
  // The text in place of attributes is not a word.
  if (node.type === 'text' && kind === 'attributes') node.value = node.value.replace(text, '');
}

const own = ['code', 'heading', 'image', 'leafDirective', 'link', 'text'] as const;

/** Sets what was replaced in the nodes of a tree, and stores it in the data of the tree. Mutates the tree. */
export function keepForeign(tree: Root, foreign: readonly Replacement[]): void {
  if (foreign.length === 0) return;
  tree.data = { ...tree.data, foreign };
  eachNode(tree, own, (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    for (const one of foreign) if (one.start < to && from < one.end) setOwn(node, one);
  });
}

/**
 * Gives headings the places that links lead to, by the ids in their attributes. An id that is taken already, or that a link in
 * the page cannot have, is left out. Mutates the tree.
 */
export function addForeignAnchors(tree: Root): void {
  const named = tree.data?.foreign?.filter(({ id }) => id !== undefined) ?? [];
  if (named.length === 0) return;
  const nodesOf = nodesByType(tree);
  const taken = new Set([
    ...headingSlugs(nodesOf),
    ...nodesOf('htmlPhrase').map(({ properties }) => properties['id']),
  ]);
  for (const { start, id = '' } of named) {
    const heading = nodesOf('heading').find(
      ({ position }) =>
        (position?.start.offset ?? Infinity) <= start && start <= (position?.end.offset ?? -1),
    );
    if (!heading || taken.has(id) || isReservedId(id)) continue;
    taken.add(id);
    heading.children.unshift(htmlPhrase('span', { id }, []));
  }
}
