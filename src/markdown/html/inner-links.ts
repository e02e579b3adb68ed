import type { Link, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { htmlTokens } from './tokens.ts';

/** Whether a link was made of an address that stood in the text. */
function isBareAddress({ url, children: [only, ...others] }: Link): boolean {
  if (only?.type !== 'text' || others.length > 0) return false;
  return [only.value, `http://${only.value}`, `mailto:${only.value}`].includes(url);
}

/** An address between < and >, which is a link in markdown and would be a tag in HTML. */
const address = /<(https?:\/\/[^\s<>"']+)>|<([^\s<>@"'/]+@[^\s<>@"'/]+)>/gi;

/** Makes links of addresses between < and > within HTML. Mutates the tree. */
export function linkAddresses(tree: Root): void {
  visit(tree, 'html', (node) => {
    node.value = node.value.replace(address, (_typed, page?: string, mail?: string) => {
      const words = page ?? mail ?? '';
      return `<a href="${page ?? `mailto:${words}`}">${words}</a>`;
    });
  });
}

/** Makes text of addresses that have become links within a link that is written as HTML. Mutates the tree. */
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
