/**
 * Tags that were typed a second time where their elements end: `<b>Conclusion<b>`, `<a href="…">Conclusion<a />`. Such an element
 * within itself means nothing.
 */
import type { Html, Nodes, Root } from 'mdast';
import { isContainer } from './source-words.ts';

const tag = /^<(?<slash>\/?)(?<name>b|em|i|s|strong|sub|sup|u)(?:\s*\/)?>$/i;

/** The tags of HTML in a block of words. */
const tagsIn = (node: Nodes): Html[] =>
  node.type === 'html' ? [node] : 'children' in node ? node.children.flatMap(tagsIn) : [];

/** Ends links with an anchor that says nothing: no link can be in another. */
function endLinks(tags: readonly Html[]): void {
  let isOpen = false;
  for (const one of tags) {
    if (isOpen && /^<a\s*\/?>$/i.test(one.value)) one.value = '</a>';
    if (/^<\/?a\b/i.test(one.value)) isOpen = /^<a\s[^>]*\bhref\b/i.test(one.value);
  }
}

function endRepeated(block: Nodes): void {
  const all = tagsIn(block);
  endLinks(all);
  const named = Map.groupBy(
    all.filter(({ value }) => tag.test(value)),
    ({ value }) => tag.exec(value)?.groups?.['name']?.toLowerCase() ?? '',
  );
  for (const tags of named.values()) {
    const isRepeated =
      tags.length % 2 === 0 &&
      tags.every(
        ({ value }, index) => !value.startsWith('</') && (index % 2 || !/\/>$/.test(value)),
      );
    if (!isRepeated) continue;
    for (const [index, one] of tags.entries()) {
      if (index % 2 === 1) one.value = one.value.replace('<', '</').replace(/\s*\/>$/, '>');
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
