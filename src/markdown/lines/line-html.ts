/** The HTML of a line of front matter: emphasis and links, as people paste them. */
import { decodeHTMLAttribute } from 'entities';
import type { PhrasingContent } from 'mdast';

/** What a line may have beside words. */
export type LineMarks = 'emphasis' | 'emphasis and links';

type Wrap = (children: PhrasingContent[]) => PhrasingContent;

const emphases: Readonly<Record<string, 'emphasis' | 'strong'>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
};

const startTag = /^<([a-z][a-z\d]*)\b([^>]*)>$/i;
const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** What the element of a start tag becomes; undefined if a line may not have it. */
function wrapOf(name: string, attributes: string, marks: LineMarks): Wrap | undefined {
  const type = emphases[name];
  if (type) return (children) => ({ type, children });
  const [, ...values] = href.exec(attributes) ?? [];
  const url = values.find((value) => value !== undefined);
  if (name !== 'a' || marks === 'emphasis' || url === undefined) return undefined;
  return (children) => ({ type: 'link', url: decodeHTMLAttribute(url), children });
}

/** The element that begins at a node, with the index of its end tag. */
function elementAt(nodes: readonly PhrasingContent[], index: number, marks: LineMarks) {
  const node = nodes[index];
  if (node?.type !== 'html') return undefined;
  const [, written = '', attributes = ''] = startTag.exec(node.value) ?? [];
  const name = written.toLowerCase();
  const wrap = wrapOf(name, attributes, marks);
  if (!wrap) return undefined;
  const length = nodes
    .slice(index)
    .findIndex((other) => other.type === 'html' && other.value.toLowerCase() === `</${name}>`);
  return length < 0 ? undefined : { wrap, end: index + length };
}

/** A node that is no element: other tags and pictures are text, as they are typed. */
function asTyped(node: PhrasingContent, line: string, marks: LineMarks): PhrasingContent {
  if (node.type === 'html') return { ...node, type: 'text' };
  if (node.type === 'image' || node.type === 'imageReference') {
    const value = line.slice(node.position?.start.offset, node.position?.end.offset);
    return { type: 'text', value };
  }
  if (!('children' in node)) return node;
  return { ...node, children: withElements(node.children, line, marks) } as PhrasingContent;
}

/** Puts emphasis and links in the place of their tags. @param line from which the nodes were parsed */
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
      found.push(element.wrap(withElements(inner, line, marks)));
      index = element.end;
    } else if (node) found.push(asTyped(node, line, marks));
  }
  return found;
}
