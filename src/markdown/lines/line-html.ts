/** The HTML of a line of front matter: emphasis and links, as people paste them. */
import type { PhrasingContent } from 'mdast';
import { markOf } from '../html/elements.ts';
import { wrapOf, type Wrap } from '../html/inline.ts';
import { isPicture } from '../nodes.ts';
import { htmlTokens, type Attributes } from '../html/tokens.ts';

/** What a line may contain in addition to words. */
export type LineMarks = 'emphasis' | 'emphasis and links';

/** Whether a line may have an element. */
function mayHave(name: string, attributes: Attributes, marks: LineMarks): boolean {
  const mark = markOf(name);
  if (mark) return mark !== 'delete';
  return name === 'a' && marks === 'emphasis and links' && attributes.get('href') !== undefined;
}

/** The node for an element, without attributes other than its address. The check of links sees all addresses. */
function wrapIn(name: string, attributes: Attributes): Wrap {
  const url = attributes.get('href');
  if (name === 'a' && url !== undefined) return (children) => [{ type: 'link', url, children }];
  return wrapOf({ type: 'element', tagName: name, properties: {}, children: [] });
}

/** The element that begins at a node, with the index of its end tag. */
function elementAt(nodes: readonly PhrasingContent[], index: number, marks: LineMarks) {
  const node = nodes[index];
  if (node?.type !== 'html') return undefined;
  const [tag] = htmlTokens(node.value);
  if (tag?.type !== 'start' || !mayHave(tag.name, tag.attributes, marks)) return undefined;
  const length = nodes
    .slice(index)
    .findIndex((other) => other.type === 'html' && other.value.toLowerCase() === `</${tag.name}>`);
  return length < 0 ? undefined : { wrap: wrapIn(tag.name, tag.attributes), end: index + length };
}

/** A node that is no element: other tags and pictures are text, as they are typed. */
function asTyped(node: PhrasingContent, line: string, marks: LineMarks): PhrasingContent {
  if (node.type === 'html') return { ...node, type: 'text' };
  if (isPicture(node)) {
    const value = line.slice(node.position?.start.offset, node.position?.end.offset);
    return { type: 'text', value };
  }
  if (!('children' in node)) return node;
  return { ...node, children: withElements(node.children, line, marks) } as PhrasingContent;
}

/** Replaces the tags of emphasis and links by nodes. @param line from which the nodes were parsed */
export function withElements(
  nodes: readonly PhrasingContent[],
  line: string,
  marks: LineMarks,
): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const element = elementAt(nodes, index, marks);
    const node = nodes[index];
    if (element) {
      const inner = nodes.slice(index + 1, element.end);
      found.push(...element.wrap(withElements(inner, line, marks)));
      index = element.end;
    } else if (node) found.push(asTyped(node, line, marks));
  }
  return found;
}
