import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

/** The language of a passage `:::lang{fr}`, a BCP 47 tag; undefined for other nodes. */
export function passageLanguage(node: Nodes): string | undefined {
  if (node.type !== 'containerDirective' || node.name !== 'lang') return undefined;
  return Object.keys(node.attributes ?? {})[0];
}

/** A remark plugin that turns `:::lang{fr}` into an element with that language. `rehypePassageLanguages` gives it to the blocks. */
export const remarkPassageDirectives: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'containerDirective', (node) => {
    const lang = passageLanguage(node);
    if (lang) node.data = { hName: 'div', hProperties: { lang } };
  });
};
