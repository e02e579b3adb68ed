/** The text of an article, split into blocks in which names are found. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { isEmbed, isHidden } from './directives/insets.ts';
import { isElement } from './nodes.ts';
import type { Block } from '../names/text/candidates.ts';
import { mask } from '../names/text/mask.ts';

/** A text node of a block. */
export interface BlockTextNode {
  node: Text;
  parent: Element | Root;
  /** The index of its text in the text of the block. */
  start: number;
}

/** A block with its place in the tree. In `text`, links, code and pictures are masked. */
export interface TextBlock extends Block {
  /** Its text as readers see it, as long as `text`. */
  words: string;
  isHeading: boolean;
  /**
   * The id to which a link must point to reach the block: its own, or the nearest one before it.
   */
  anchor: string | undefined;
  textNodes: readonly BlockTextNode[];
  linked: { slug: string; start: number; end: number }[];
}

const blockNames = new Set(
  `address article aside blockquote dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section table
  tbody td tfoot th thead tr ul`.split(/\s+/),
);

/**
 * Blocks whose words do not belong to the story. Cards that lead elsewhere and repeated quotations do not either; see `isUnread`.
 */
const unread = new Set(['figcaption', 'pre']);

const isUnread = (node: Element) => unread.has(node.tagName) || isEmbed(node) || isHidden(node);

const codeNames = new Set(['code', 'kbd', 'samp', 'var']);

const isBlock = (node: RootContent) => isElement(node) && blockNames.has(node.tagName);

/** Whether an element is the marker of a footnote, which is not part of the text. */
const isFootnoteMarker = ({ properties }: Element) =>
  'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;

/**
 * The blocks of a text that have words, in its order. Code blocks and captions are left out.
 *
 * @param slugOf the slug of the name whose page has an address
 */
export function textBlocks(tree: Root, slugOf: (href: string) => string | undefined): TextBlock[] {
  const blocks: TextBlock[] = [];
  let lastId: string | undefined;

  function addInline(
    block: TextBlock & { textNodes: BlockTextNode[] },
    node: RootContent,
    parent: Element | Root,
  ) {
    const add = (words: string, text = words) => {
      block.words += words;
      block.text += text;
    };
    if (node.type === 'text') {
      block.textNodes.push({ node, parent, start: block.text.length });
      add(node.value);
      return;
    }
    if (!isElement(node) || isFootnoteMarker(node)) return;
    if (node.tagName === 'br') add('\n');
    else if (node.tagName === 'img') add(' ', mask);
    else if (node.tagName === 'a' || codeNames.has(node.tagName)) {
      const words = toString(node);
      const slug = node.tagName === 'a' ? slugOf(String(node.properties['href'] ?? '')) : undefined;
      const start = block.text.length;
      add(words, mask.repeat(words.length));
      if (slug && words) block.linked.push({ slug, start, end: start + words.length });
    } else for (const child of node.children) addInline(block, child, node);
  }

  /** @param ownId the id of the nearest ancestor that has one */
  function walk(parent: Element | Root, ownId: string | undefined): void {
    const isHeading = 'tagName' in parent && /^h[1-6]$/.test(parent.tagName);
    let block: (TextBlock & { textNodes: BlockTextNode[] }) | undefined;
    for (const child of parent.children as (RootContent & ElementContent)[]) {
      if (isBlock(child)) {
        block = undefined;
        if (!isElement(child) || isUnread(child)) continue;
        const { id } = child.properties;
        if (typeof id === 'string') lastId = id;
        walk(child, typeof id === 'string' ? id : ownId);
        continue;
      }
      if (!block) {
        const anchor = ownId ?? lastId;
        block = { text: '', words: '', linked: [], isHeading, anchor, textNodes: [] };
        blocks.push(block);
      }
      addInline(block, child, parent);
    }
  }

  walk(tree, undefined);
  return blocks.filter(({ words }) => words.trim() !== '');
}
