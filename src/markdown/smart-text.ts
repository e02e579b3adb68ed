import type { Root } from 'mdast';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';

/** How dashes are written: -- for an en dash, --- for an em dash. */
export const smartPunctuation = { dashes: 'oldschool' } as const;

const processor = unified().use(remarkSmartypants, smartPunctuation).freeze();

/** Curly quotes, apostrophes and dashes in a line of front matter, as in the text itself. */
export function smartText(line: string): string {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: line }] }],
  };
  const [paragraph] = (processor.runSync(tree) as Root).children;
  const [text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return text?.type === 'text' ? text.value : line;
}
