/** Tags that were typed a second time where their elements end: `<b>Conclusion<b>`. Such an element within itself means nothing. */
import type { Html, Nodes, Root } from 'mdast';
import { isContainer } from './source-words.ts';

const tag = /^<(?<slash>\/?)(?<name>b|em|i|s|strong|sub|sup|u)>$/i;

/** The tags of HTML in a block of words. */
const tagsIn = (node: Nodes): Html[] =>
  node.type === 'html' ? [node] : 'children' in node ? node.children.flatMap(tagsIn) : [];

function endRepeated(block: Nodes): void {
  const named = Map.groupBy(
    tagsIn(block).filter(({ value }) => tag.test(value)),
    ({ value }) => tag.exec(value)?.groups?.['name']?.toLowerCase() ?? '',
  );
  for (const tags of named.values()) {
    const isRepeated = tags.length % 2 === 0 && tags.every(({ value }) => !value.startsWith('</'));
    if (!isRepeated) continue;
    for (const [index, one] of tags.entries()) {
      if (index % 2 === 1) one.value = one.value.replace('<', '</');
    }
  }
}

/**
 * Makes end tags of repeated tags. Only in blocks of words in which no such element has an end tag, so that each pair of tags is
 * one element. Mutates the tree.
 */
export function endRepeatedTags(node: Root | Nodes): void {
  if (!('children' in node)) return;
  if (
    isContainer(node) ||
    node.type === 'list' ||
    node.type === 'table' ||
    node.type === 'tableRow'
  ) {
    for (const child of node.children) endRepeatedTags(child);
  } else endRepeated(node);
}
