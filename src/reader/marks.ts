/** Puts words of the story into `<mark>` elements. */
import { mergeSpans, wordFinder, type Span } from './word-places.ts';

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, pre, td, th';

/** Elements that do not belong to the story: our own controls, and references to footnotes. */
const excluded = '.cite, .passage-note, sup';

/** The text nodes in an element, grouped by paragraph, list item or table cell. */
function textNodesByBlock(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[][] = [];
  let block: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(excluded)) continue;
    const own = parent?.closest(blocks) ?? root;
    if (own !== block) found.push([]);
    block = own;
    found.at(-1)?.push(node);
  }
  return found;
}

/** Marks spans of a text that is distributed over several nodes. */
function markSpans(nodes: readonly Text[], spans: readonly Span[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let before = 0;
  for (const node of nodes) {
    const { length } = node;
    // From the last to the first, because the node keeps only the text before a mark.
    for (const { start, end } of spans.toReversed()) {
      const [from, to] = [Math.max(start - before, 0), Math.min(end - before, length)];
      if (from >= to) continue;
      const range = new Range();
      range.setStart(node, from);
      range.setEnd(node, to);
      const mark = document.createElement('mark');
      range.surroundContents(mark);
      marks.push(mark);
    }
    before += length;
  }
  return marks;
}

/** Marks words in elements. @param words words and phrases; case and accents do not matter */
export function markWords(roots: Iterable<HTMLElement>, words: readonly string[]) {
  const found = new Set<string>();
  const marks: HTMLElement[] = [];
  let count = 0;
  for (const nodes of [...roots].flatMap(textNodesByBlock)) {
    const text = nodes.map(({ data }) => data).join('');
    const spansOf = wordFinder(text);
    const spans = mergeSpans(
      words.flatMap((word) => {
        const own = spansOf(word);
        if (own.length > 0) found.add(word);
        return own;
      }),
    );
    count += spans.length;
    marks.push(...markSpans(nodes, spans));
  }
  return {
    /** The number of marked places. */
    count,
    /** The words to mark that the story contains. */
    found: words.filter((word) => found.has(word)),
    /** Removes all marks. */
    remove() {
      for (const mark of marks) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        parentNode?.normalize();
      }
    },
  };
}
