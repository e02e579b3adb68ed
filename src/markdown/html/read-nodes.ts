/** From the tree of HTML and markdown to a tree of markdown alone. */
import type { Element } from 'hast';
import type { Heading, Image, Nodes, PhrasingContent } from 'mdast';
import { hasClass, isBlank, isElement } from '../nodes.ts';
import { anchorReader, moveIdsInside } from './anchors.ts';
import {
  readDefinitions,
  readDetails,
  readFigure,
  readList,
  readPictureFigure,
  readPreformatted,
} from './blocks.ts';
import { isBlockName, isVoid } from './elements.ts';
import { hasTemplate } from '../typed/templates.ts';
import { createFlow, isVisible, trimmed, type Flow, type FlowContent } from './flow.ts';
import type { HtmlTree } from './html-tree.ts';
import {
  htmlPhrase,
  isTyped,
  keptAttributes,
  withAttributes,
  wrapOf,
  type Wrap,
} from './inline.ts';
import { nameOf, type Mixed, type Reader } from './reader.ts';
import { isPhrase } from './source-words.ts';
import { readTable } from './tables.ts';

/** Items without a list, which browsers show as well. */
const lists = new Map([
  ['li', 'ul'],
  ['dt', 'dl'],
  ['dd', 'dl'],
]);

/** Puts items without a list into one. */
function withLists(children: readonly Mixed[]): Mixed[] {
  const result: Mixed[] = [];
  let list: Element | undefined;
  for (const child of children) {
    const tagName = lists.get(nameOf(child) ?? '');
    if (!tagName || !isElement(child)) {
      if (!isBlank(child)) list = undefined;
      result.push(child);
    } else if (list?.tagName === tagName) list.children.push(child);
    else {
      list = { type: 'element', tagName, properties: {}, children: [child] };
      result.push(list);
    }
  }
  return result;
}

function readImage({ properties, position }: Element): Image {
  const { src, alt } = properties;
  return {
    type: 'image',
    url: String(src ?? '').trim(),
    alt: String(alt ?? ''),
    data: { isHtml: true },
    ...(position && { position }),
  };
}

/** The blocks of a text whose HTML is parsed. @param text the source of the tree */
export function readNodes({ root, originalOf }: HtmlTree, text: string): FlowContent[] {
  moveIdsInside(root);
  const anchorOf = anchorReader(text);

  const isBlock = (node: Mixed): boolean => {
    if (!isElement(node)) return node.type !== 'comment' && !isPhrase(node);
    const original = originalOf(node);
    return original ? !isPhrase(original) : isBlockName(node.tagName);
  };
  const hasBlocks = (node: Mixed): boolean =>
    isBlock(node) || (isElement(node) && node.children.some(hasBlocks));

  const reader: Reader = {
    hasBlocks,
    originalOf,
    blocks(children) {
      const flow = createFlow();
      for (const child of withLists(children)) add(child, flow);
      return flow.end();
    },
    words(children) {
      const found = wordsOf(children, false);
      const isPlace = (node: PhrasingContent) =>
        node.type === 'htmlPhrase' && 'id' in node.properties;
      return [...found.filter(isPlace), ...trimmed(found.filter((node) => !isPlace(node)))];
    },
  };
  const { blocks, words } = reader;

  /** A node of markdown that was passed through, with its content. */
  const passed = (node: Nodes): Nodes => {
    if (!('children' in node)) return node;
    const inner: readonly Mixed[] = node.children;
    const hasCells = node.type === 'table' || node.type === 'tableRow';
    const children = hasCells
      ? node.children.map(passed)
      : inner.some(isBlock)
        ? blocks(inner)
        : wordsOf(inner, false);
    return { ...node, children } as Nodes;
  };

  const wrapOfElement = (node: Element): Wrap => {
    const original = originalOf(node);
    if (!original) return wrapOf(node);
    return (children) => [{ ...original, children } as PhrasingContent];
  };

  /** The words of an element within a sentence. */
  const phraseOf = (node: Element, isTypedText: boolean): PhrasingContent[] => {
    const name = nameOf(node);
    const position = node.position && { position: node.position };
    if (name === 'br') {
      return [isTypedText ? { type: 'htmlLiteral', value: '\n' } : { type: 'break', ...position }];
    }
    if (name === 'img') return hasTemplate(String(node.properties['src'])) ? [] : [readImage(node)];
    if (name === 'wbr') return [htmlPhrase('wbr', {}, [])];
    if (isVoid(node.tagName)) return [];
    const typed = isTypedText || isTyped(node.tagName);
    const inner = wordsOf(node.children, typed);
    if (name === 'code' && !isTypedText && inner.every(({ type }) => type === 'htmlLiteral')) {
      const value = inner.map((one) => ('value' in one ? one.value : '')).join('');
      return value.trim() === '' ? [] : [{ type: 'inlineCode', value, ...position }];
    }
    const anchor = originalOf(node) ? undefined : anchorOf(node);
    const isKept = originalOf(node) !== undefined || inner.some(isVisible);
    const wrapped = isKept ? wrapOfElement(node)(inner) : inner;
    for (const one of wrapped) if (position) one.position ??= node.position;
    return anchor ? [anchor, ...wrapped] : wrapped;
  };

  const wordsOf = (children: readonly Mixed[], isTypedText: boolean): PhrasingContent[] =>
    children.flatMap((child): PhrasingContent[] => {
      if (child.type === 'text') {
        const position = child.position && { position: child.position };
        const type = isTypedText ? 'htmlLiteral' : 'text';
        return [{ type, value: child.value, ...position }];
      }
      if (!isElement(child))
        return isPhrase(child) ? [passed(child as Nodes) as PhrasingContent] : [];
      if (!isBlock(child)) return phraseOf(child, isTypedText);
      const space: PhrasingContent = { type: isTypedText ? 'htmlLiteral' : 'text', value: ' ' };
      return [space, ...wordsOf(child.children, isTypedText), space];
    });

  const readHeading = (node: Element, depth: number): Heading => ({
    type: 'heading',
    depth: depth as Heading['depth'],
    data: { isHtml: true, ...withAttributes(keptAttributes(node)).data },
    children: words(node.children),
  });

  /** The block of markdown for an element; undefined for an element that only groups others. */
  const blockOf = (node: Element, name: string): FlowContent | undefined => {
    if (hasClass(node, 'wp-caption')) {
      const figure = readPictureFigure(node, reader);
      if (figure) return figure;
    }
    const rank = /^h([2-6])$/.exec(name)?.[1];
    if (rank) return readHeading(node, Number(rank));
    if (name === 'hr') return { type: 'thematicBreak' };
    if (name === 'blockquote') {
      const children = blocks(node.children);
      return {
        type: 'blockquote',
        ...withAttributes(keptAttributes(node, ['dir', 'lang'])),
        children,
      };
    }
    if (name === 'ul' || name === 'ol') return readList(node, reader);
    if (name === 'dl') return readDefinitions(node, reader);
    if (name === 'details') return readDetails(node, reader);
    if (name === 'figure') return readFigure(node, reader);
    if (name === 'pre') return readPreformatted(node, wordsOf(node.children, true));
    if (name === 'table') return readTable(node, reader);
    const attributes = keptAttributes(node, ['dir', 'lang']);
    if (Object.keys(attributes).length === 0) return undefined;
    const children = blocks(node.children);
    const [only, ...others] = children;
    if (only?.type === 'paragraph' && others.length === 0 && !only.data) {
      return { ...only, ...withAttributes(attributes) };
    }
    return { type: 'htmlBlock', tagName: 'div', properties: attributes, children };
  };

  const addBlock = (node: Element, flow: Flow, wrap?: Wrap): void => {
    flow.endParagraph();
    const anchor = anchorOf(node);
    if (anchor) flow.addWords(anchor);
    const block = blockOf(node, nameOf(node) ?? '');
    if (!block) addAll(node.children, flow, wrap);
    else if (isVisible(block))
      flow.addBlock(node.position ? { position: node.position, ...block } : block);
    flow.endParagraph();
  };

  const addOriginal = (node: Element, original: Nodes, flow: Flow, wrap?: Wrap): void => {
    flow.endParagraph();
    // A paragraph with data is the label of a directive. Like a heading, it stays one paragraph.
    const isOneBlock =
      original.type === 'heading' || (original.type === 'paragraph' && original.data);
    if (isOneBlock) {
      flow.addBlock({ ...original, children: words(node.children) });
    } else if (original.type === 'root' || original.type === 'paragraph') {
      addAll(node.children, flow, wrap);
      flow.endParagraph();
    } else if (original.type === 'list') flow.addBlock(readList(node, reader));
    else flow.addBlock({ ...original, children: blocks(node.children) } as FlowContent);
  };

  const add = (node: Mixed, flow: Flow, wrap?: Wrap): void => {
    if (node.type === 'comment' || node.type === 'doctype') return;
    if (!hasBlocks(node)) {
      const found = wordsOf([node], false);
      flow.addWords(...(wrap && found.some(isVisible) ? wrap(found) : found));
    } else if (!isElement(node)) {
      flow.addBlock(passed(node as Nodes) as FlowContent);
    } else if (!isBlock(node)) {
      const own = wrapOfElement(node);
      addAll(node.children, flow, wrap ? (found) => wrap(own(found)) : own);
    } else {
      const original = originalOf(node);
      if (original) addOriginal(node, original, flow, wrap);
      else addBlock(node, flow, wrap);
    }
  };

  const addAll = (children: readonly Mixed[], flow: Flow, wrap?: Wrap): void => {
    for (const child of withLists(children)) add(child, flow, wrap);
  };

  return blocks(root.children);
}
