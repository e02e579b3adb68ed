import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { eachElement } from '../walk.ts';
import type { HtmlPhrase } from './html-nodes.ts';
import { htmlPhrase } from './inline.ts';
import { headingSlugs } from '../heading-slugs.ts';
import { nodesByType } from '../nodes.ts';

/** Whether an id is one of those that templates, footnotes and paragraphs have. */
export const isReservedId = (id: string): boolean => /^(?:top$|site\.|note\.|p-)/.test(id);

/**
 * Returns a function that makes the target of links to an element: an `a` with a name, a heading with an id, or any element whose
 * id the text links to. Each id counts once.
 *
 * @param text the source
 */
export function anchorReader(text: string): (node: Element) => HtmlPhrase | undefined {
  const seen = new Set<string>();
  return ({ tagName, properties }) => {
    const id = properties['id'] ?? (tagName === 'a' ? properties['name'] : undefined);
    if (typeof id !== 'string' || !/^\S+$/.test(id) || isReservedId(id) || seen.has(id))
      return undefined;
    if (!/^(?:a|h[1-6])$/.test(tagName) && !text.includes(`#${id}`)) return undefined;
    seen.add(id);
    return htmlPhrase('span', { id }, []);
  };
}

/** Elements of which only the content is read. */
const onlyContent = ['caption', 'dd', 'dt', 'figcaption', 'li', 'summary', 'td', 'th'];

/** Moves the ids of items, cells and the like to the beginning of their content. Mutates the tree. */
export function moveIdsInside(root: HtmlRoot): void {
  eachElement(root, ({ tagName, properties, children }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    const [cell] = children.filter((child) => child.type === 'element');
    const target = tagName === 'tr' ? cell?.children : children;
    if (tagName !== 'tr' && !onlyContent.includes(tagName)) return;
    target?.unshift({ type: 'element', tagName: 'span', properties: { id }, children: [] });
    delete properties['id'];
  });
}

/** Removes targets that have the id of a heading: links lead to the heading. Mutates the tree. */
export function removeRepeatedAnchors(tree: Root): void {
  const nodesOf = nodesByType(tree);
  const anchors = nodesOf('htmlPhrase').filter(({ properties }) => properties['id'] !== undefined);
  if (anchors.length === 0) return;
  const slugs = new Set(headingSlugs(nodesOf));
  for (const { properties } of anchors) {
    if (slugs.has(String(properties['id']))) delete properties['id'];
  }
}
