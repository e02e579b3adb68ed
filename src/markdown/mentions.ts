import type { ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import type { Mention } from '../model/names/mention.ts';
import { maskAddresses, mayHaveAddress } from '../names/text/mask.ts';
import { isPartOfLongerName } from '../names/text/longer-name.ts';
import type { FoundMention } from '../names/text/mentions.ts';
import type { NameIndex } from '../names/text/name-index.ts';
import { tokenize, type Token } from '../names/text/tokens.ts';
import { textBlocks, type BlockTextNode, type TextBlock } from './text-blocks.ts';

/** The input of the plugin, as `vfile.data.names`. Without it, the plugin does nothing. */
export interface NamesToFind {
  nameIndex: NameIndex;
  /** The slugs of the names that the front matter lists. */
  listed: ReadonlySet<string>;
  /** The dek of the article, as its file has it. */
  dek?: string;
}

declare module 'vfile' {
  interface DataMap {
    names: NamesToFind;
    /** The mentions found, in the order of the text. */
    mentions: Mention[];
    /** The slugs of the names that the dek mentions. */
    inDek: readonly string[];
    /** Whether the text has a mention that may mean several names. */
    isAmbiguous: boolean;
    /** The distinct words of the text. The mentions depend on these words only. */
    words: ReadonlySet<string>;
  }
}

/** A range of the text of a block that becomes a link. */
interface Link {
  start: number;
  end: number;
  href: string;
}

const withoutFragment = (href: string) => href.replace(/[?#].*$/, '');

/** Replaces ranges of a text node with links. */
function insertLinks({ node, parent, start }: BlockTextNode, links: readonly Link[]): void {
  const children: ElementContent[] = [];
  let at = 0;
  const addText = (to: number) => {
    if (to > at) children.push({ type: 'text', value: node.value.slice(at, to) });
  };
  for (const { href, ...link } of links) {
    addText(link.start - start);
    const value = node.value.slice(link.start - start, link.end - start);
    children.push({
      type: 'element',
      tagName: 'a',
      properties: { href },
      children: [{ type: 'text', value }],
    });
    at = link.end - start;
  }
  addText(node.value.length);
  parent.children.splice(parent.children.indexOf(node), 1, ...children);
}

/**
 * The distinct words of blocks: those in which names are found, and those that readers see in links
 * and code.
 */
function wordsIn(blocks: readonly (TextBlock & { tokens: readonly Token[] })[]): Set<string> {
  const found = new Set<string>();
  for (const { text, words, tokens } of blocks) {
    for (const { word } of tokens) found.add(word);
    if (text === words && !mayHaveAddress(text)) continue;
    for (const { word } of tokenize(words)) found.add(word);
  }
  return found;
}

/**
 * The slugs of the names that a dek mentions. It is read together with the text, which may have the name in full.
 *
 * @param named the slugs of the names that the text mentions
 */
function namesInDek(
  { nameIndex, listed, dek = '' }: NamesToFind,
  named: readonly string[],
): string[] {
  const { mentions } = nameIndex.find([{ text: dek, linked: [] }], new Set([...listed, ...named]));
  return [...new Set(mentions.map(({ slug }) => slug))];
}

/** The text node that has a whole range of a block; undefined if the range spans several. */
const textNodeAt = ({ textNodes }: TextBlock, { start, end }: { start: number; end: number }) =>
  textNodes.find((text) => text.start <= start && end <= text.start + text.node.value.length);

/** In how many blocks a story must mention a country to be about it. */
const blocksAboutCountry = 3;

/**
 * Returns a function that tells whether a mention may become a link. A mention within a longer name may not, such as a place in
 * the name of a court, and a country is linked only in a story about it: readers know what Germany is.
 */
function linkTest({ nameIndex, listed }: NamesToFind, found: readonly FoundMention[]) {
  const blocksOf = (slug: string) =>
    new Set(found.filter((one) => one.slug === slug).map(({ block }) => block)).size;
  return ({ slug, ...span }: FoundMention, text: string): boolean => {
    if (!nameIndex.isPlace(slug)) return true;
    if (isPartOfLongerName(text, span)) return false;
    return listed.has(slug) || !nameIndex.isCountry(slug) || blocksOf(slug) >= blocksAboutCountry;
  };
}

/**
 * A rehype plugin for articles. It links the first mention of each name to the name's page, unless
 * the editor has linked that name, and records all mentions. Headings are left out. It needs the
 * ids of paragraphs and the final addresses of links.
 */
export const rehypeMentions: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    if (!data.names) return;
    const { nameIndex, listed } = data.names;
    const blocks = textBlocks(tree, (href) => nameIndex.slugAt(withoutFragment(href))).map(
      (block) => ({ ...block, tokens: tokenize(maskAddresses(block.text)) }),
    );
    const { mentions: found, ambiguous } = nameIndex.find(blocks, listed);
    const mentions: Mention[] = [];
    data.mentions = mentions;
    data.isAmbiguous = ambiguous.length > 0;
    data.words = new Set([
      ...wordsIn(blocks),
      ...tokenize(maskAddresses(data.names.dek ?? '')).map(({ word }) => word),
    ]);
    data.inDek = namesInDek(
      data.names,
      found.map(({ slug }) => slug),
    );
    const linked = new Set(found.filter(({ isLinked }) => isLinked).map(({ slug }) => slug));
    const links = new Map<BlockTextNode, Link[]>();
    const mayBeLink = linkTest(data.names, found);
    for (const mention of found) {
      const { slug, block: index, start, end } = mention;
      const block = blocks[index];
      if (!block || block.isHeading) continue;
      const { anchor: paragraphId, words: text } = block;
      mentions.push({ slug, paragraphId, text, start, end });
      const textNode = textNodeAt(block, { start, end });
      const href = nameIndex.pathOf(slug);
      if (linked.has(slug) || !textNode || !href || !mayBeLink(mention, text)) continue;
      linked.add(slug);
      links.set(textNode, [...(links.get(textNode) ?? []), { start, end, href }]);
    }
    for (const [textNode, ranges] of links) insertLinks(textNode, ranges);
  };
