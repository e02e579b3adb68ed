import type { ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import type { Mention } from '../model/mention.ts';
import type { NameIndex } from '../names/text/name-index.ts';
import {
  mayHoldAddress,
  withoutAddresses,
  wordsOf,
  type WordAt,
} from '../names/text/written-form.ts';
import { textBlocks, type Piece, type TextBlock } from './text-blocks.ts';

/** What the plugin is given with an article, as `vfile.data.names`; without it, it does nothing. */
export interface NamesToFind {
  nameIndex: NameIndex;
  /** The slugs that the front matter names. */
  listed: ReadonlySet<string>;
}

declare module 'vfile' {
  interface DataMap {
    names: NamesToFind;
    /** What the plugin has found, in the order of the text. */
    mentions: Mention[];
    /** Whether a name in the text may mean several. */
    isAmbiguous: boolean;
    /** The words of the text, each once: all those that are looked up among the names. */
    words: ReadonlySet<string>;
  }
}

interface Link {
  start: number;
  end: number;
  href: string;
}

const withoutFragment = (href: string) => href.replace(/[?#].*$/, '');

/** Puts links around parts of a text node; their places are those of the block. */
function setLinks({ node, parent, start }: Piece, links: readonly Link[]): void {
  const children: ElementContent[] = [];
  let at = 0;
  const text = (to: number) => {
    if (to > at) children.push({ type: 'text', value: node.value.slice(at, to) });
  };
  for (const { href, ...link } of links) {
    text(link.start - start);
    const value = node.value.slice(link.start - start, link.end - start);
    children.push({
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [{ type: 'text', value }],
    });
    at = link.end - start;
  }
  text(node.value.length);
  parent.children.splice(parent.children.indexOf(node), 1, ...children);
}

/** The words of blocks, as they are looked up, where links and code are cut out, and as readers see them. */
function wordsIn(blocks: readonly (TextBlock & { tokens: readonly WordAt[] })[]): Set<string> {
  const found = new Set<string>();
  for (const { text, words, tokens } of blocks) {
    for (const { word } of tokens) found.add(word);
    if (text === words && !mayHoldAddress(text)) continue;
    for (const { word } of wordsOf(words)) found.add(word);
  }
  return found;
}

/** The piece of a block that holds a whole stretch of it. */
const pieceWith = ({ pieces }: TextBlock, { start, end }: { start: number; end: number }) =>
  pieces.find((piece) => piece.start <= start && end <= piece.start + piece.node.value.length);

/**
 * A rehype plugin, for articles alone: the first mention of each name that does not stand in a heading is linked to
 * the name's page, unless the editor has linked it; and all of them are recorded. It comes after the ids of
 * paragraphs and after the links inside the site.
 */
export const rehypeMentions: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    if (!data.names) return;
    const { nameIndex, listed } = data.names;
    const blocks = textBlocks(tree, (href) => nameIndex.slugAt(withoutFragment(href))).map(
      (block) => ({ ...block, tokens: wordsOf(withoutAddresses(block.text)) }),
    );
    const { mentions: found, ambiguous } = nameIndex.find(blocks, listed);
    const mentions: Mention[] = [];
    data.mentions = mentions;
    data.isAmbiguous = ambiguous.length > 0;
    data.words = wordsIn(blocks);
    const done = new Set(found.filter(({ isLinked }) => isLinked).map(({ slug }) => slug));
    const links = new Map<Piece, Link[]>();
    for (const { slug, block: index, start, end } of found) {
      const block = blocks[index];
      if (!block || block.isHeading) continue;
      const { anchor: paragraphId, words: text } = block;
      mentions.push({ slug, paragraphId, text, start, end });
      const piece = pieceWith(block, { start, end });
      const href = nameIndex.pathOf(slug);
      if (done.has(slug) || !piece || !href) continue;
      done.add(slug);
      links.set(piece, [...(links.get(piece) ?? []), { start, end, href }]);
    }
    for (const [piece, list] of links) setLinks(piece, list);
  };
