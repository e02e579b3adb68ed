/**
 * A footnote with a star as its sign: `1,204*` in a paragraph or a table, and `* Provisional.` right after it. Markdown would make a
 * list of one item, and the sign would be lost. The note becomes a paragraph that begins with its star.
 */
import type { List, Nodes, Root, RootContent } from 'mdast';
import { eachNode } from '../walk.ts';

const noteLine = /^[\s>]*\*[ \t]/m;
const signAfterWord = /[\p{L}\p{M}\p{N}.,;:!?%)\]”’"']\*(?![\p{L}\p{N}*])/u;

/** Whether a text may have such a footnote; true for some texts without any. */
export const mayHaveFootnoteSign = (text: string): boolean =>
  noteLine.test(text) && /[^\s*]\*/.test(text);

/** The blocks before a note. A table in HTML is a block of HTML. */
const withSigns = new Set<Nodes['type']>(['htmlBlock', 'paragraph', 'table']);

/** Whether a word ends with a star that readers see. */
const hasSign = (node: Nodes): boolean =>
  node.type === 'text'
    ? signAfterWord.test(node.value)
    : 'children' in node && node.children.some(hasSign);

/** The blocks of a list that is one note; undefined for other lists. */
function noteOf({ ordered, children }: List, source: string): RootContent[] | undefined {
  const [item, ...others] = children;
  const [first, ...further] = item?.children ?? [];
  const mark = source.charAt(item?.position?.start.offset ?? -1);
  if (ordered || others.length > 0 || first?.type !== 'paragraph' || mark !== '*') return undefined;
  if (typeof item?.checked === 'boolean') return undefined;
  const sign = { type: 'text', value: '* ' } as const;
  return [{ ...first, children: [sign, ...first.children] }, ...further];
}

/**
 * Makes paragraphs of the footnotes of a parsed text that begin with a star. Mutates the tree.
 *
 * @param source the text from which the tree was parsed
 */
export function keepFootnoteSigns(tree: Root, source: string): void {
  eachNode(tree, 'list', (list, index, parent) => {
    const before = parent.children[index - 1];
    if (!before || !withSigns.has(before.type) || !hasSign(before)) return;
    const note = noteOf(list, source);
    if (note) parent.children.splice(index, 1, ...note);
  });
}
