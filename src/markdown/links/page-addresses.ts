import type { Link, Parents } from 'mdast';
import { eachNode } from '../walk.ts';
import { pageAddress } from '../../schemas/page-address.ts';

/** The new words of a link whose words are its address; undefined for a link with other words. */
function shownAddress({ url, children }: Link, page: string): string | undefined {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  if (only.value === url) return page;
  const isWithoutScheme = url === `http://${only.value}`;
  return isWithoutScheme ? page.replace(/^https?:\/\//i, '') : undefined;
}

/** Points the links in a tree at the pages themselves, see `pageAddress`. Mutates the tree. */
export function linkToPages(tree: Parents): void {
  eachNode(tree, ['link', 'definition'], (node) => {
    const page = pageAddress(node.url);
    if (page === node.url) return;
    if (node.type === 'link') {
      const [words] = node.children;
      const shown = shownAddress(node, page);
      if (words?.type === 'text' && shown !== undefined) words.value = shown;
    }
    node.url = page;
  });
}
