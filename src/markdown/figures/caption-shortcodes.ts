import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { eachNode } from '../walk.ts';
import { isBlank, isPicture } from '../nodes.ts';
import { figureNode, pictureOf, readCaption, type Figure } from './figure-node.ts';

const opening = /^\s*\[caption(?:\s([^\]]*))?\]\s*/;
const ending = /\s*\[\/caption\]\s*$/;

export const mayHaveCaptionShortcode = (text: string): boolean => text.includes('[/caption]');

/** A text node without its first and last characters, with the position of the rest. */
function cut(node: PhrasingContent, first: number, last: number): PhrasingContent {
  if (node.type !== 'text') return node;
  const value = node.value.slice(first, node.value.length - last);
  if (!node.position) return { ...node, value };
  const { start, end } = node.position;
  const offsetOf = (point: typeof start, by: number) => ({
    ...point,
    ...(point.offset !== undefined && { offset: point.offset + by }),
  });
  return {
    ...node,
    value,
    position: { start: offsetOf(start, first), end: offsetOf(end, -last) },
  };
}

/** The figure that a paragraph is; undefined if it is anything but one picture and its caption. */
function figureOf({ children }: Paragraph): Figure | undefined {
  const [first, last] = [children.at(0), children.at(-1)];
  if (first?.type !== 'text' || last?.type !== 'text' || children.length < 3) return undefined;
  const begins = opening.exec(first.value);
  const ends = ending.exec(last.value);
  if (!begins || !ends) return undefined;
  const inner = [
    cut(first, begins[0].length, 0),
    ...children.slice(1, -1),
    cut(last, 0, ends[0].length),
  ];
  const [before, pictureNode, ...rest] = inner;
  const picture = isBlank(before) ? pictureOf(pictureNode) : undefined;
  if (!picture) return undefined;
  const [next] = rest;
  const spaces = next?.type === 'text' ? next.value.length - next.value.trimStart().length : 0;
  const caption = next ? [cut(next, spaces, 0), ...rest.slice(1)] : [];
  const words = caption.filter((node, index) => !(isBlank(node) && index === 0));
  if (words.some(isPicture)) return undefined;
  const [, attribute] = /\bcaption="([^"]*)"/.exec(begins[1] ?? '') ?? [];
  if (attribute && words.length > 0) return undefined;
  // The value of the attribute has been read as words: it has no marks and no position of its own.
  const end = pictureNode?.position?.end;
  const stated: PhrasingContent[] = attribute
    ? [{ type: 'text', value: attribute, ...(end && { position: { start: end, end } }) }]
    : words;
  return { ...picture, ...readCaption(stated), size: 'text' };
}

/**
 * Turns paragraphs that are a picture of WordPress with its caption, `[caption …]<img …> words[/caption]`, into figures. Anything
 * other than one picture and its caption stays as it is, and is reported as left over. Mutates the tree.
 */
export function readCaptionShortcodes(tree: Root): void {
  eachNode(tree, 'paragraph', (node, index, parent) => {
    const figure = figureOf(node);
    if (!figure) return;
    const position = node.position && { position: node.position };
    parent.children[index] = { ...figureNode(figure), ...position };
  });
}
