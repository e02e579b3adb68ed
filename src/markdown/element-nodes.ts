/** Nodes of markdown that remark-rehype makes elements of a given name: blocks with blocks in them, and phrases. */
import type { Blockquote, Emphasis, PhrasingContent, RootContent, Text } from 'mdast';

interface ElementProperties {
  className?: string[];
  dateTime?: string;
}

const dataOf = (hName: string, { className, ...others }: ElementProperties) => ({
  hName,
  hProperties: { ...(className && { className }), ...others },
});

/** An element with blocks, or with phrases and blocks, in it. */
export const blockElement = (
  hName: string,
  properties: ElementProperties,
  children: readonly RootContent[],
): Blockquote => ({
  type: 'blockquote',
  data: dataOf(hName, properties),
  // HTML lets more stand in such elements than markdown in a quotation.
  children: children as Blockquote['children'],
});

/** An element with phrases in it. */
export const phraseElement = (
  hName: string,
  properties: ElementProperties,
  children: PhrasingContent[],
): Emphasis => ({ type: 'emphasis', data: dataOf(hName, properties), children });

export const textNode = (value: string): Text => ({ type: 'text', value });
