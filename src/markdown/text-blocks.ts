/** The text of an article, block by block, for those who look for something in it. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Block } from '../names/text/mentions.ts';
import { unreadable } from '../names/text/written-form.ts';

/** A text node of a block. */
export interface Piece {
  node: Text;
  parent: Element | Root;
  /** Where its text begins in that of the block. */
  start: number;
}

/** A block with what is known of its place. `text` has links, code and pictures made unreadable. */
export interface TextBlock extends Block {
  /** Its words as readers see them, sign for sign as long as `text`. */
  words: string;
  isHeading: boolean;
  /** The id at which a link lands on it, or just before it. */
  anchor: string | undefined;
  pieces: readonly Piece[];
  linked: { slug: string; start: number; end: number }[];
}

const blockNames = new Set(
  `address article aside blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table
  tbody td tfoot th thead tr ul`.split(/\s+/),
);

const codeNames = new Set(['code', 'kbd', 'samp', 'var']);

const isElement = (node: RootContent): node is Element => node.type === 'element';
const isBlock = (node: RootContent) => isElement(node) && blockNames.has(node.tagName);

/** The signs of footnotes are no words of the text. */
const isFootnoteSign = ({ properties }: Element) =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/**
 * Takes a text apart.
 *
 * @param slugOf the name to whose page a link leads
 */
export function textBlocks(tree: Root, slugOf: (href: string) => string | undefined): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lastId: string | undefined;

  function addInline(
    block: TextBlock & { pieces: Piece[] },
    node: RootContent,
    parent: Element | Root,
  ) {
    const add = (words: string, text = words) => {
      block.words += words;
      block.text += text;
    };
    if (node.type === 'text') {
      block.pieces.push({ node, parent, start: block.text.length });
      add(node.value);
      return;
    }
    if (!isElement(node) || isFootnoteSign(node)) return;
    if (node.tagName === 'br') add('\n');
    else if (node.tagName === 'img') add(' ', unreadable);
    else if (node.tagName === 'a' || codeNames.has(node.tagName)) {
      const words = toString(node);
      const slug = node.tagName === 'a' ? slugOf(String(node.properties['href'] ?? '')) : undefined;
      const start = block.text.length;
      add(words, unreadable.repeat(words.length));
      if (slug && words) block.linked.push({ slug, start, end: start + words.length });
    } else for (const child of node.children) addInline(block, child, node);
  }

  function walk(parent: Element | Root, ownId: string | undefined): void {
    const isHeading = 'tagName' in parent && /^h[1-6]$/.test(parent.tagName);
    let run: (TextBlock & { pieces: Piece[] }) | undefined;
    for (const child of parent.children as (RootContent & ElementContent)[]) {
      if (isBlock(child)) {
        run = undefined;
        if (!isElement(child) || child.tagName === 'pre') continue;
        const { id } = child.properties;
        if (typeof id === 'string') lastId = id;
        walk(child, typeof id === 'string' ? id : ownId);
        continue;
      }
      if (!run) {
        const anchor = ownId ?? lastId;
        run = { text: '', words: '', linked: [], isHeading, anchor, pieces: [] };
        blocks.push(run);
      }
      addInline(run, child, parent);
    }
  }

  walk(tree, undefined);
  return blocks.filter(({ words }) => words.trim() !== '');
}
