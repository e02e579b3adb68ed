import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Plugin } from 'unified';
import { direction } from '../../model/direction.ts';
import { blockReader, passageReader, type Passage } from '../../model/written-language.ts';
import { isElement } from '../nodes.ts';
import { markForeignWords } from './foreign-words.ts';
import { languageOf } from './node-language.ts';

declare module 'vfile' {
  interface DataMap {
    /** The language of the text, a BCP 47 tag. */
    language: string;
  }
}

const leaves = new Set('p li h2 h3 h4 h5 h6 td th dt dd figcaption'.split(' '));
const groups = new Set(['blockquote', 'ul', 'ol', 'table']);

/** The share of its letters that make a group of blocks, such as a quotation, one passage. */
const shareOfGroup = 0.9;

/** Whether an element only gives the language of the blocks in it. */
const isOnlyPassage = ({ tagName, properties, children }: Element) =>
  tagName === 'div' &&
  typeof properties['lang'] === 'string' &&
  Object.keys(properties).every((name) => name === 'lang' || name === 'dir') &&
  children.every((child) => isElement(child) || (child.type === 'text' && !child.value.trim()));

/**
 * The blocks of a passage, each with its language, in place of the element around them: the styles of a text are those of
 * its blocks. Any other node is returned as it is.
 */
function unwrapped<Node extends RootContent>(node: Node): (Node | ElementContent)[] {
  if (!isElement(node) || !isOnlyPassage(node)) return [node];
  const { lang, dir } = node.properties;
  const blocks = node.children.slice(
    node.children.findIndex(isElement),
    node.children.findLastIndex(isElement) + 1,
  );
  return blocks.flatMap((child) => {
    if (isElement(child)) child.properties = { lang, ...(dir && { dir }), ...child.properties };
    return unwrapped(child);
  });
}

/** Whether most letters of a block are of another script than the text around it. */
const isMostlyForeign = (node: Element, around: string) => {
  const { lang, dir } = passageReader(around)(toString(node));
  return (lang ?? dir) !== undefined;
};

function markBlocks(parent: Root | Element, around: string): void {
  parent.children = parent.children.flatMap(unwrapped) as ElementContent[];
  const passageOf = blockReader(around);
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    const lang = languageOf(node);
    if (lang) {
      if (!node.properties['dir'] && direction(lang) !== direction(around))
        node.properties['dir'] = direction(lang);
      markBlocks(node, lang);
      continue;
    }
    const isGroup = groups.has(node.tagName);
    const own: Passage =
      isGroup || leaves.has(node.tagName)
        ? passageOf(toString(node), isGroup ? shareOfGroup : undefined)
        : {};
    Object.assign(node.properties, own.lang && { lang: own.lang }, own.dir && { dir: own.dir });
    if (own.lang || own.dir) continue;
    if (leaves.has(node.tagName) && isMostlyForeign(node, around)) markForeignWords(node, around);
    markBlocks(node, around);
  }
}

/**
 * A rehype plugin that gives passages in another language their direction, and finds the language of those in another
 * script, so that a full stop is at the right end, and browsers choose the right face, voice and hyphens (WCAG 3.1.2).
 */
export const rehypePassageLanguages: Plugin<[], Root> =
  () =>
  (tree, { data }) => {
    if (data.language) markBlocks(tree, data.language);
  };
