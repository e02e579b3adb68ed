import type { Link, Nodes, Parents, Root } from 'mdast';
import { eachNode } from '../walk.ts';
import { htmlTokens } from './tokens.ts';

/** Whether a link was made from a bare address in the text. */
function isBareAddress({ url, children: [only, ...others] }: Link): boolean {
  if (only?.type !== 'text' || others.length > 0) return false;
  return [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(url);
}

/** An address between < and >, which is a link in markdown and would be a tag in HTML. */
const address = /<(https?:\/\/[^\s<>"']+)>|<([^\s<>@"'/]+@[^\s<>@"'/]+)>/gi;

/** Turns addresses between < and > within HTML into links. Mutates the tree. */
export function linkAddresses(tree: Root): void {
  eachNode(tree, 'html', (node) => {
    node.value = node.value.replace(address, (_typed, page?: string, mail?: string) => {
      const words = page ?? mail ?? '';
      return `<a href="${page ?? `mailto:${words}`}">${words}</a>`;
    });
  });
}

/** Turns addresses that have become links within a link written as HTML back into text. Mutates the tree. */
export function removeInnerLinks(tree: Root): void {
  let isInLink = false;
  const visitChildren = (parent: Parents): void => {
    parent.children = parent.children.flatMap((child): Nodes[] => {
      if (child.type === 'html') {
        for (const token of htmlTokens(child.value)) {
          if (token.type === 'start' && token.name === 'a') isInLink = token.attributes.has('href');
          if (token.type === 'end' && token.name === 'a') isInLink = false;
        }
      } else if (isInLink && child.type === 'link' && isBareAddress(child)) return child.children;
      if ('children' in child) visitChildren(child);
      return [child];
    }) as typeof parent.children;
  };
  visitChildren(tree);
}
