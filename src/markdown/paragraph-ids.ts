import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { eachElement } from './walk.ts';
import { isHidden } from './directives/insets.ts';
import { paragraphId } from '../model/paragraph-id.ts';

/**
 * A rehype plugin that gives each paragraph an id made from its words, so that links to it survive
 * edits of the others. Further paragraphs with the same words get `-2`, `-3` and so on. Paragraphs
 * of footnotes get none, because each note has an id, nor do pull quotes that repeat the text.
 */
export const rehypeParagraphIds: Plugin<[], Root> = () => (tree) => {
  const seen = new Map<string, number>();
  eachElement(tree, (node, index) => {
    if (isHidden(node)) return index + 1;
    if (node.tagName === 'section' && 'dataFootnotes' in node.properties) return index + 1;
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
