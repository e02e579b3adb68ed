/** Parses the HTML of a text together with its markdown, as browsers would. */
import type { Element, ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, Root } from 'mdast';
import { VFile } from 'vfile';
import { unsafeKindOf } from './elements.ts';

/** Nodes in which HTML may begin or end, as elements. All others are passed through unchanged. */
function elementName(node: Nodes): string | undefined {
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul';
  const names: Partial<Record<Nodes['type'], string>> = {
    blockquote: 'blockquote',
    delete: 'del',
    emphasis: 'em',
    link: 'a',
    linkReference: 'a',
    listItem: 'li',
    paragraph: 'p',
    root: 'article',
    strong: 'strong',
  };
  return names[node.type];
}

/** Drops the positions of what the parser has added or ended by itself: they lack a beginning or an end, or end before it. */
function dropPartialPositions(node: HtmlRoot | RootContent): void {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || end.offset < start.offset)
    delete node.position;
  if ('children' in node) node.children.forEach(dropPartialPositions);
}

/**
 * Drops what goes with an element that stops a build, so that it is not reported separately: the program of a script, the rules of
 * a style, and pictures, such as those that count readers.
 */
function dropUnsafeContent(node: HtmlRoot | RootContent, isUnsafe = false): void {
  if (!('children' in node)) return;
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) node.children = [];
  const isWithin =
    isUnsafe || (node.type === 'element' && unsafeKindOf(node.tagName) !== undefined);
  if (isWithin) {
    node.children = node.children.filter(
      (child) => child.type !== 'element' || child.tagName !== 'img',
    ) as typeof node.children;
  }
  for (const child of node.children) dropUnsafeContent(child, isWithin);
}

/** An attribute that no HTML can have: its name has a space. */
const marker = 'node of markdown';

export interface HtmlTree {
  root: HtmlRoot;
  /** The node of markdown that became an element; undefined if the element was written as HTML. */
  originalOf(node: Element): Nodes | undefined;
}

/** @param text the source of the tree, for the positions of its HTML */
export function parseHtml(tree: Root, text: string): HtmlTree {
  const originals: Nodes[] = [];
  const passThrough = new Set<string>();

  const toHtml = (node: Nodes): ElementContent => {
    const position = node.position && { position: node.position };
    if (node.type === 'text') return { type: 'text', value: node.value, ...position };
    if (node.type === 'html') return { type: 'raw', value: node.value, ...position };
    const children = 'children' in node ? node.children.map(toHtml) : undefined;
    const tagName = elementName(node);
    if (tagName) {
      const index = originals.push(node) - 1;
      const properties = { [marker]: String(index) };
      return { type: 'element', tagName, properties, children: children ?? [], ...position };
    }
    passThrough.add(node.type);
    return { ...node, ...(children && { children }) } as unknown as ElementContent;
  };

  const content: RootContent = toHtml(tree);
  const root = raw(
    { type: 'root', children: [content] },
    { passThrough: [...passThrough], file: new VFile(text) },
  );
  dropPartialPositions(root);
  dropUnsafeContent(root);
  return {
    root: root.type === 'root' ? root : { type: 'root', children: [root as RootContent] },
    originalOf: ({ properties }) =>
      marker in properties ? originals[Number(properties[marker])] : undefined,
  };
}
