import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { eachElement } from './walk.ts';

/**
 * A rehype plugin that closes gaps between the ranks of headings: screen readers list them as the contents of the page, whose
 * headline is the `h1`. Each heading gets the rank below that of the heading it belongs to. A text without gaps stays as it is.
 */
export const rehypeHeadingRanks: Plugin<[], Root> = () => (tree) => {
  /** The ranks as written of the headings around a heading. */
  const around: number[] = [];
  eachElement(tree, (element) => {
    const rank = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (!rank) return;
    while ((around.at(-1) ?? 0) >= rank) around.pop();
    around.push(rank);
    element.tagName = `h${Math.min(around.length + 1, 6)}`;
  });
};
