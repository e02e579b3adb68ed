/** Lists, figures and other blocks that were written as HTML. */
import type { Element, ElementContent } from 'hast';
import type { Code, List, ListItem, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { figureNode, pictureOf, readCaption } from '../figures/figure-node.ts';
import { hasClass, isBlank, isElement } from '../nodes.ts';
import { isVisible, trimmed, type FlowContent } from './flow.ts';
import type { HtmlBlock, HtmlWords } from './html-nodes.ts';
import { keptAttributes, withAttributes } from './inline.ts';
import { nameOf, type Reader } from './reader.ts';

/** A block of words, or of blocks if it has several. */
export function wordsOrBlocks(
  tagName: string,
  node: Element,
  { blocks, words, hasBlocks }: Reader,
  attributes = keptAttributes(node),
): HtmlWords | HtmlBlock {
  const element = {
    tagName,
    properties: attributes,
    ...(node.position && { position: node.position }),
  };
  if (!node.children.some(hasBlocks)) {
    return { type: 'htmlWords', ...element, children: words(node.children) };
  }
  const children = blocks(node.children);
  const [only, ...others] = children;
  return only?.type === 'paragraph' && others.length === 0
    ? { type: 'htmlWords', ...element, children: only.children }
    : { type: 'htmlBlock', ...element, children };
}

/**
 * Content between the items of a list belongs to the item before it, such as a list that is written after its item instead of
 * inside it.
 */
function grouped(
  children: readonly ElementContent[],
  isItem: (node: ElementContent) => boolean,
): { item: Element | undefined; children: ElementContent[] }[] {
  const groups: { item: Element | undefined; children: ElementContent[] }[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (isElement(child) && isItem(child))
      groups.push({ item: child, children: [...child.children] });
    else if (child.type === 'comment' || isBlank(child)) continue;
    else if (last) last.children.push(child);
    else groups.push({ item: undefined, children: [child] });
  }
  return groups;
}

/** Whether the paragraphs of an item have to stay paragraphs: there are several, or one has a language of its own. */
const isSpread = (content: readonly FlowContent[]): boolean => {
  const paragraphs = content.filter(({ type }) => type === 'paragraph');
  return paragraphs.length > 1 || paragraphs.some(({ data }) => data);
};

/** A list with its items, written as HTML or as markdown around HTML. */
export function readList(node: Element, reader: Reader): List {
  const original = reader.originalOf(node);
  const isItem = (child: ElementContent) => nameOf(child) === 'li';
  const items = grouped(node.children, isItem).map(({ item, children }): ListItem => {
    const own = item && reader.originalOf(item);
    const content = reader.blocks(children);
    if (own?.type === 'listItem') {
      return { ...own, spread: own.spread || isSpread(content), children: content };
    }
    return {
      type: 'listItem',
      spread: isSpread(content),
      ...(item && withAttributes(keptAttributes(item, ['dir', 'lang', 'value']))),
      children: content,
    };
  });
  if (original?.type === 'list') return { ...original, children: items };
  const isOrdered = node.tagName === 'ol';
  const { start } = node.properties;
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? (typeof start === 'number' ? start : 1) : null,
    spread: false,
    ...withAttributes(
      keptAttributes(node, ['dir', 'lang', ...(isOrdered ? ['type', 'reversed'] : [])]),
    ),
    children: items.filter(isVisible),
  };
}

/** A list of terms with their descriptions. */
export function readDefinitions(node: Element, reader: Reader): HtmlBlock {
  const inner = node.children.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.children : [child],
  );
  const isItem = (child: ElementContent) => ['dt', 'dd'].includes(nameOf(child) ?? '');
  const children = grouped(inner, isItem).map(({ item, children }) => {
    const own = item ?? { ...node, tagName: 'dd' };
    return wordsOrBlocks(own.tagName, { ...own, children }, reader);
  });
  return { type: 'htmlBlock', tagName: 'dl', properties: keptAttributes(node), children };
}

/** The blocks of an element, with its title or caption in its place. */
function withTitle(
  node: Element,
  tagName: 'summary' | 'figcaption',
  reader: Reader,
): FlowContent[] {
  const blocks: FlowContent[] = [];
  let others: ElementContent[] = [];
  for (const child of node.children) {
    if (nameOf(child) !== tagName || !isElement(child)) {
      others.push(child);
      continue;
    }
    blocks.push(...reader.blocks(others), wordsOrBlocks(tagName, child, reader));
    others = [];
  }
  return [...blocks, ...reader.blocks(others)];
}

/** A folded passage with its summary. */
export function readDetails(node: Element, reader: Reader): HtmlBlock {
  return {
    type: 'htmlBlock',
    tagName: 'details',
    properties: keptAttributes(node, ['dir', 'lang', 'open']),
    children: withTitle(node, 'summary', reader),
  };
}

/**
 * Text in which spaces and line breaks count. Without emphasis or links it becomes code, such as a program or a table of figures.
 */
export function readPreformatted(node: Element, words: PhrasingContent[]): Code | HtmlWords {
  const [only, ...others] = words;
  const inner = only?.type === 'htmlPhrase' && others.length === 0 ? only.children : words;
  if (inner.every(({ type }) => type === 'htmlLiteral')) {
    const [code] = node.children.filter(isElement);
    const classes = [code?.properties['className']].flat().map(String);
    const lang = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
    const value = inner
      .map((one) => toString(one))
      .join('')
      .replace(/\n$/, '');
    return { type: 'code', lang: lang ?? null, value };
  }
  return { type: 'htmlWords', tagName: 'pre', properties: keptAttributes(node), children: words };
}

/** The credit of a picture, at the end of its caption. */
const isCredit = ({ properties, tagName }: Element) =>
  tagName === 'cite' ||
  /credit|byline|photographer/i.test([properties['className']].flat().join(' '));

function captionOf(
  node: Element | undefined,
  { words }: Reader,
): { caption: PhrasingContent[]; credit: string | undefined } {
  const children = node?.children ?? [];
  const last = children.findLast((child) => !isBlank(child));
  if (last && isElement(last) && isCredit(last)) {
    const credit = toString(words(last.children)).trim();
    return {
      caption: words(children.slice(0, children.indexOf(last))),
      credit: credit || undefined,
    };
  }
  return readCaption(words(children));
}

/** Captions, those of WordPress included: `<p class="wp-caption-text">`, `<dd class="wp-caption-dd">`. */
const isCaption = (node: ElementContent) =>
  isElement(node) &&
  (nameOf(node) === 'figcaption' ||
    hasClass(node, 'wp-caption-text') ||
    hasClass(node, 'wp-caption-dd'));

/** A figure that is one picture with at most one caption; undefined if it is something else. */
export function readPictureFigure(node: Element, reader: Reader): FlowContent | undefined {
  const parts = node.children.flatMap((child) =>
    isElement(child) && nameOf(child) === 'dt' ? child.children : [child],
  );
  const [caption, ...others] = parts.filter(isCaption);
  const content = reader.blocks(parts.filter((child) => !isCaption(child)));
  const [only, ...blocks] = content;
  const words = only?.type === 'paragraph' ? trimmed(only.children) : [];
  const picture = words.length === 1 ? pictureOf(words[0]) : undefined;
  if (!picture || blocks.length > 0 || others.length > 0) return undefined;
  const element = caption && isElement(caption) ? caption : undefined;
  return figureNode({ ...picture, ...captionOf(element, reader), size: 'text' });
}

/** A figure with one picture is like one of markdown. */
export function readFigure(node: Element, reader: Reader): FlowContent {
  const picture = readPictureFigure(node, reader);
  if (picture) return picture;
  const children = withTitle(node, 'figcaption', reader);
  return { type: 'htmlBlock', tagName: 'figure', properties: {}, children };
}
