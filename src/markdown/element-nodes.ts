/** Nodes of markdown that remark-rehype turns into elements of a given name. */
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
  // The types of mdast allow less in a quotation than HTML does in such elements.
  children: children as Blockquote['children'],
});

/** An element with phrases in it. */
export const phraseElement = (
  hName: string,
  properties: ElementProperties,
  children: PhrasingContent[],
): Emphasis => ({ type: 'emphasis', data: dataOf(hName, properties), children });

export const textNode = (value: string): Text => ({ type: 'text', value });
