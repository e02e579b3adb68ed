/** Words of the story in `<mark>` elements. */
import { joined, wordFinder, type Place } from './word-places.ts';

/** What has been marked. */
export interface Marks {
  /** In how many places. */
  count: number;
  /** The words that stand in the story, of those that were to be marked. */
  found: string[];
  /** Takes all marks away. */
  remove(): void;
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, pre, td, th';

/** What is not the story's: our own controls, and the signs of footnotes. */
const foreign = '.cite, .passage-note, sup';

/** The text nodes of a part of the page, those of each paragraph, item or cell together. */
function texts(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[][] = [];
  let block: Element | null = null;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent?.closest(foreign)) continue;
    const own = parent?.closest(blocks) ?? root;
    if (own !== block) found.push([]);
    block = own;
    found.at(-1)?.push(node);
  }
  return found;
}

/** Marks the places of a text that is spread over nodes. */
function put(nodes: readonly Text[], places: readonly Place[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let before = 0;
  for (const node of nodes) {
    const { length } = node;
    // From the last to the first: the node keeps what stands before a mark.
    for (const { start, end } of places.toReversed()) {
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

/** Marks words in parts of the page. @param words words and phrases, whatever their case and accents */
export function markWords(roots: Iterable<HTMLElement>, words: readonly string[]): Marks {
  const found = new Set<string>();
  const marks: HTMLElement[] = [];
  let count = 0;
  for (const nodes of [...roots].flatMap(texts)) {
    const text = nodes.map(({ data }) => data).join('');
    const placesOf = wordFinder(text);
    const places = joined(
      words.flatMap((word) => {
        const own = placesOf(word);
        if (own.length > 0) found.add(word);
        return own;
      }),
    );
    count += places.length;
    marks.push(...put(nodes, places));
  }
  return {
    count,
    found: words.filter((word) => found.has(word)),
    remove() {
      for (const mark of marks) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        parentNode?.normalize();
      }
    },
  };
}
