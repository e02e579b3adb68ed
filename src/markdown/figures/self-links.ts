/** Pictures with a link to their own file, as WordPress writes them: `[![A bridge](a.jpg)](a.jpg)`. */
import type { Root } from 'mdast';
import { isBlank } from '../nodes.ts';
import { eachNode } from '../walk.ts';

/** The path of a file beside the text; undefined for other addresses, at which a page may be. */
const fileOf = (url: string): string | undefined =>
  /^(?:[a-z][a-z\d+.-]*:|[/#?])/i.test(url) ? undefined : url.replace(/^\.\//, '');

/** Whether a text may have such a picture; true for some texts without any. */
export const mayHaveSelfLink = (text: string): boolean => /\[\s*!\[|<a\s/i.test(text);

/** Leaves out the links of pictures to their own files: the page shows the file already. Mutates the tree. */
export function removeSelfLinks(tree: Root): void {
  eachNode(tree, 'link', (node, index, parent) => {
    const [picture, ...others] = node.children.filter((child) => !isBlank(child));
    if (picture?.type !== 'image' || others.length > 0 || node.title) return;
    const file = fileOf(node.url);
    if (file === undefined || file !== fileOf(picture.url)) return;
    // All that is typed of the link is read, so the picture has its place.
    parent.children.splice(index, 1, { ...picture, position: node.position });
  });
}
