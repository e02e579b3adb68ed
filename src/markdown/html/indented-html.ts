import type { Nodes, Parents, Root } from 'mdast';
import { isBlockName, isSelfEnding, isVoid } from './elements.ts';
import { htmlTokens } from './tokens.ts';

/** Whether an element has its end tag, if it is a block. A `p` often has none. */
const isClosed = (name: string) => isBlockName(name) && !isVoid(name) && !isSelfEnding(name);

/** Adds and removes the elements that a stretch of HTML leaves open. */
function follow(open: string[], html: string): void {
  for (const token of htmlTokens(html)) {
    if (token.type === 'start' && isClosed(token.name)) open.push(token.name);
    const at = token.type === 'end' ? open.lastIndexOf(token.name) : -1;
    if (at >= 0) open.length = at;
  }
}

/**
 * Turns code that is only indented HTML within an open element back into HTML. Mutates the tree.
 *
 * @param text the source of the tree
 */
export function findIndentedHtml(tree: Root, text: string): void {
  const visit = (parent: Parents): void => {
    const open: string[] = [];
    parent.children = parent.children.map((child): Nodes => {
      if (child.type === 'html') follow(open, child.value);
      if ('children' in child) visit(child);
      if (child.type !== 'code' || open.length === 0) return child;
      const isFenced = /^\s*(?:`{3}|~{3})/.test(text.slice(child.position?.start.offset));
      if (isFenced) return child;
      const { value, position } = child;
      follow(open, value);
      return { type: 'html', value, ...(position && { position }) };
    }) as typeof parent.children;
  };
  visit(tree);
}
