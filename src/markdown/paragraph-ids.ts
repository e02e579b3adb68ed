import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { paragraphId } from '../model/paragraph-id.ts';
import { skip, visitElements } from './elements.ts';

/**
 * A rehype plugin: each paragraph of the text gets an id from its own words, so that one can point at it. Of
 * paragraphs with the same id, the second gets `-2` and so on. Those of footnotes get none: the note has one.
 */
export const rehypeParagraphIds: Plugin<[], Root> = () => (tree) => {
  const seen = new Map<string, number>();
  visitElements(tree, (node) => {
    if (node.tagName === 'section' && 'dataFootnotes' in node.properties) return skip;
    if (node.tagName !== 'p') return undefined;
    const text = toString(node);
    if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
    const id = paragraphId(text);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    node.properties['id'] = count === 1 ? id : `${id}-${count}`;
    return undefined;
  });
};
