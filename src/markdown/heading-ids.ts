import type { Element, ElementContent, Root } from 'hast';
import rehypeSlug from 'rehype-slug';
import type { Plugin } from 'unified';
import { isBlank, isElement } from './nodes.ts';
import { eachElement } from './walk.ts';

/** Whether a node is the number of a footnote, as remark-rehype makes it. */
function isFootnoteNumber(node: ElementContent): boolean {
  if (!isElement(node) || node.tagName !== 'sup') return false;
  const [link] = node.children;
  return link !== undefined && isElement(link) && link.properties['dataFootnoteRef'] !== undefined;
}

const withoutNumbers = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes
    .filter((node) => !isFootnoteNumber(node))
    .map((node) => (isElement(node) ? { ...node, children: withoutNumbers(node.children) } : node));

/** What a heading says, without the numbers of footnotes, and without the space before those at its end. */
function wordsOf({ children }: Element): ElementContent[] {
  const words = withoutNumbers(children);
  const end = children.at(-1);
  if (!end || !isFootnoteNumber(end)) return words;
  while (isBlank(words.at(-1))) words.pop();
  const last = words.at(-1);
  if (last?.type !== 'text') return words;
  return [...words.slice(0, -1), { ...last, value: last.value.trimEnd() }];
}

/**
 * A rehype plugin that gives headings their ids, those of `rehype-slug`. The numbers of footnotes are no part of an id: they change
 * with the notes before them. `heading-slugs.ts` computes the same ids.
 */
export const rehypeHeadingIds: Plugin<[], Root> = () => {
  const addIds = rehypeSlug();
  return (tree) => {
    const whole = new Map<Element, ElementContent[]>();
    eachElement(tree, (element) => {
      if (!/^h[1-6]$/.test(element.tagName)) return;
      whole.set(element, element.children);
      element.children = wordsOf(element);
    });
    addIds(tree);
    for (const [heading, children] of whole) heading.children = children;
  };
};
